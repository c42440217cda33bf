/** Work that can wait: the newest of each kind is done, what it replaces is forgotten. */
export class WorkQueue {
  private frame = 0;
  private next = 0;
  private quiet = 0;

  /** Once what was done now has been drawn, so that the work has a frame of its own. */
  afterFrame(work: () => void): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.next);
    this.frame = requestAnimationFrame(() => {
      this.next = window.setTimeout(work);
    });
  }

  /** Once it has been quiet for a moment. */
  whenQuiet(work: () => void): void {
    clearTimeout(this.quiet);
    this.quiet = window.setTimeout(work, 60);
  }

  clear(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.next);
    clearTimeout(this.quiet);
  }
}
