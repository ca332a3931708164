/** A page in some engine: as much of it as the smoke journey needs. */
export interface Engine {
  /** Its name and version. */
  readonly name: string;
  goTo(url: string): Promise<void>;
  /** Runs the body of a function in the page; gives what it returns. */
  run(body: string): Promise<unknown>;
  close(): Promise<void>;
}
