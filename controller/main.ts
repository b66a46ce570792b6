#!/usr/bin/env node
import { runCli } from "./cli/index.ts";

void runCli(process.argv.slice(2));
