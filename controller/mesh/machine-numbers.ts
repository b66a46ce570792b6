import * as z from "zod";
import { maxMachineNumber } from "../../shared/addresses/index.ts";

/** What a host says of others, by machine number. */
export const machineNumbersSchema = z.array(z.int().min(1).max(maxMachineNumber)).max(maxMachineNumber);
