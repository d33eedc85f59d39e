/** Cleanup tasks for what must not outlive the process, e.g. children and temporary folders. */
const tasks = new Set<() => void>();

/**
 * Runs `task` when the process exits, however early: after a second Ctrl-C, or if the work hangs.
 * @param task synchronous; errors are ignored because nobody can handle them
 * @returns a function that cancels it
 */
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
