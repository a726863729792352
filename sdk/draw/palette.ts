/** The colours of a scheme, as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  readonly cluster: string;
  readonly stack: string;
  readonly stranger: string;
  readonly ink: string;
  readonly faint: string;
  /** Of flows: those of one kind have one. */
  readonly flows: readonly string[];
}

/** Text is read on each of the first four: at least 4.5 to 1. */
export const palettes: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ...{ paper: "#ffffff", cluster: "#f7f8fa", stack: "#e9f0fb", stranger: "#fffdf2" },
    ...{ ink: "#1f2328", faint: "#505862" },
    flows: [
      ...["#616a75", "#7a3fd1", "#b71c2b", "#146c2e", "#a34100"],
      ...["#0757ba", "#75600a", "#a11c74", "#006a70", "#1f2328"],
    ],
  },
  dark: {
    ...{ paper: "#0d1117", cluster: "#141a22", stack: "#1b2738", stranger: "#26231a" },
    ...{ ink: "#e6edf3", faint: "#a5afba" },
    flows: [
      ...["#a5afba", "#c49bff", "#ff8f87", "#5fd07a", "#f6a35c"],
      ...["#7db8ff", "#dcc45a", "#f59ad0", "#56cfd6", "#e6edf3"],
    ],
  },
};
