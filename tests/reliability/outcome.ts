/** What a part of the reliability tests did and found. */
export interface Outcome {
  test: string;
  /** What was counted, such as `1000 kills`. */
  counts: Record<string, number>;
  /** What went wrong; empty is good. */
  failures: string[];
}
