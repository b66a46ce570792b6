import { join } from "node:path";
import type * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { operatorRecordSchema } from "../../shared/records/index.ts";

const maxFileBytes = 4096;
const firstOperatorSchema = operatorRecordSchema.pick({ name: true, tlsPublicKey: true, certificateNotAfter: true });

/** The operator whom `dom0 init` made when there was no inventory to write a record into. */
export type FirstOperator = z.infer<typeof firstOperatorSchema>;

const fileOf = (stateDir: string) => join(stateDir, "first-operator.json");

/** @throws DomzeroError IO */
export function writeFirstOperator(stateDir: string, operator: FirstOperator): Promise<void> {
  return writeFileAtomic(fileOf(stateDir), `${JSON.stringify(operator)}\n`, 0o600);
}

/** @returns undefined where there is none. @throws DomzeroError IO, INVALID_INPUT */
export async function readFirstOperator(stateDir: string): Promise<FirstOperator | undefined> {
  try {
    return await readJsonFile(fileOf(stateDir), firstOperatorSchema, maxFileBytes);
  } catch (error) {
    if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}
