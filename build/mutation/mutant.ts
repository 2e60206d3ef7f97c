/** One change in the code of the analysis, and what became of it. */
export interface Mutant {
  id: string;
  /** File in `core/analysis`, without its ending: `flow/must-may`. */
  target: string;
  line: number;
  /** What kind of change it is, and what stands there now. */
  change: string;
}

/**
 * `noticed`: a test failed, or no longer ended. `missed`: no test failed. `unreached`: no test came there. `set-at-start`: it stands in code that only runs
 * when its file is loaded, so it cannot be switched on while tests run; not counted.
 */
export type Fate = 'noticed' | 'missed' | 'unreached' | 'set-at-start';
