/**
 * Cleanup tasks for everything that must not outlive the process, e.g. children and temporary
 * folders.
 */
const tasks = new Set<() => void>();

/** @param task synchronous; errors are ignored, because it is too late to handle them */
export function atExit(task: () => void): () => void {
  if (tasks.size === 0) process.on('exit', runTasks);
  tasks.add(task);
  return () => {
    tasks.delete(task);
    if (tasks.size === 0) process.off('exit', runTasks);
  };
}

/** Newest first: a child ends before the folder it writes to is removed. */
function runTasks(): void {
  for (const task of [...tasks].reverse()) {
    try {
      task();
    } catch {
      // See above.
    }
  }
}
