/**
 * https://github.com/cortexproject/cortex/releases; v1.21.1 was seen as a module of that name, and judges the
 * configuration here.
 */
export const version = "1.21.1";

export const image = `quay.io/cortexproject/cortex:v${version}`;
