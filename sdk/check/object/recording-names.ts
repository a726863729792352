import { rulesIn } from "../../read/delivered-rules.ts";
import type { ObjectCheck } from "../check.ts";

/** https://prometheus.io/docs/practices/rules/#naming */
const form = /^[a-zA-Z_]\w*:[a-zA-Z_]\w*:[a-zA-Z_]\w*$/;

export const recordingNames: ObjectCheck = {
  name: "recording-names",
  law: "A recording rule is named level:metric:operations.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule: { record } }) =>
      record === undefined || record === "" || form.test(record)
        ? []
        : [
            {
              field: `${field}.record`,
              message: `"${record}" is not level:metric:operations`,
              hint: "say which labels are left, of which metric, and what was done, newest first: namespace:cpu_seconds:rate5m",
            },
          ],
    ),
};
