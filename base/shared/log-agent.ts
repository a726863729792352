/** An agent that collects log lines, as the alerts and the dashboard know it that are alike for all of them. */
export interface LogAgent {
  /** What its alerts and its dashboard begin with. */
  readonly title: string;
  readonly job: string;
  /** Its metrics, by what they count. */
  readonly metrics: {
    /** A histogram of the time that a request to the log store takes, by `status_code`. */
    readonly requests: string;
    readonly sent: string;
    /** Lines that are given up, by `tenant` and `reason`. */
    readonly dropped: string;
    /** Of each file: how long it is, and how far it was read. */
    readonly fileBytes: string;
    readonly readBytes: string;
    readonly journalLines: string;
  };
}
