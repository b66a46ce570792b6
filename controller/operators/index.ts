export { writeFirstOperator } from "./first.ts";
export { Operators } from "./operators.ts";
