let count = $state(0);

/** Forms that are on their way, so that the page can say that something happens. */
export const pending = {
  get any(): boolean {
    return count > 0;
  },
  /** One more is on its way; call what comes back when its answer is there. */
  begin(): () => void {
    count += 1;
    return () => {
      count -= 1;
    };
  },
};
