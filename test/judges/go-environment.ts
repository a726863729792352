/** What keeps a build the same everywhere, whatever the user's own Go settings are. */
export const goEnvironment = {
  // A pin may ask for a newer Go than the one installed.
  GOTOOLCHAIN: "auto",
  GOFLAGS: "-mod=readonly",
  GOWORK: "off",
  CGO_ENABLED: "0",
};
