/** The colours of a scheme, as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  readonly cluster: string;
  readonly stack: string;
  readonly box: string;
  readonly ink: string;
  readonly faint: string;
  /** Of arrows: those of one kind have one. */
  readonly arrows: readonly string[];
}

/** Text stands on each of the first four, and reads well there: at least 4.5 to 1. */
export const palettes: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ...{ paper: "#ffffff", cluster: "#f7f8fa", stack: "#e9f0fb", box: "#fffdf2" },
    ...{ ink: "#1f2328", faint: "#505862" },
    arrows: [
      "#505862",
      "#7a3fd1",
      "#c01a2b",
      "#146c2e",
      "#a34100",
      "#0757ba",
      "#75500a",
      "#a11c74",
    ],
  },
  dark: {
    ...{ paper: "#0d1117", cluster: "#141a22", stack: "#1b2738", box: "#26231a" },
    ...{ ink: "#e6edf3", faint: "#a5afba" },
    arrows: [
      "#a5afba",
      "#c49bff",
      "#ff8f87",
      "#5fd07a",
      "#f6a35c",
      "#7db8ff",
      "#dcb45a",
      "#f59ad0",
    ],
  },
};
