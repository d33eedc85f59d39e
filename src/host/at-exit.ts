/** What must not outlive the process, such as children and temporary folders. */
const tasks = new Set<() => void>();

/**
 * Runs `task` when the process exits, however early: after a second Ctrl-C, or if the work hangs.
 * @param task synchronous; what it throws is ignored, because nobody is left to handle it
 * @returns cancels it
 */
export function atExit(task: () => void): () => void {
  if (tasks.size === 0) process.on('exit', runTasks);
  tasks.add(task);
  return () => {
    tasks.delete(task);
    if (tasks.size === 0) process.off('exit', runTasks);
  };
}

/** The newest first: a child ends before the folder that it writes to is removed. */
function runTasks(): void {
  for (const task of [...tasks].reverse()) {
    try {
      task();
    } catch {
      // See above.
    }
  }
}
