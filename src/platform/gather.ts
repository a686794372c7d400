/** After a run, this long passes before the next one: shorter than anybody waits, longer than a burst's gaps. */
const REST_MS = 500;

/**
 * Makes a burst of askings cost few runs: `run` starts at once, and whatever is asked within the next half second is
 * answered by one more run at its end. The last asking is always followed by a run.
 */
export function gather(run: () => void): () => void {
  let resting = false;
  let askedMeanwhile = false;
  return function ask() {
    if (resting) {
      askedMeanwhile = true;
      return;
    }
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!askedMeanwhile) return;
      askedMeanwhile = false;
      ask();
    }, REST_MS);
    run();
  };
}
