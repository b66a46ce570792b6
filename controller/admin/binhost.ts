import type { domzero } from "../../proto/gen/domzero.js";
import type { BinhostClient } from "../../shared/binhost/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import {
  type AnnouncedFile,
  announcedFileSchema,
  type Binhost,
  entryOf,
  type ListedPackage,
  type Published,
} from "../binhost/index.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { operatorRoute } from "./operator-route.ts";

type Upload = Pick<InstanceType<typeof domzero.v1.PackageUpload>, "file" | "content" | "publish">;

const packagesOfMessage = 500;
/** So many are looked at between two reports, where nothing is wrong. */
const reportEvery = 50;

/** What binary packages are managed with. */
export interface BinhostDependencies {
  binhost: Pick<Binhost, "begin" | "republish" | "retire" | "verify" | "find" | "packages" | "generation">;
  /** What a client has to know. @throws DomzeroError CONFIG where it is served nowhere, EXEC_MISSING, EXEC_FAILED, IO */
  client(): Promise<BinhostClient>;
  /** Why it is not served everywhere; undefined where it is. */
  problem(): string | undefined;
}

/** Routes about binary packages. */
export function binhostRoutes({ binaryPackages, operators, audit }: AdminDependencies): Route[] {
  const { unary, stream, duplex } = operatorRoute(operators);
  const { binhost } = binaryPackages;
  const audited = async (verb: string, operator: string, published: Published) => {
    const { generation, added, removed } = published;
    const counts = { generation, added: added.length, removed: removed.length };
    const some = [...added, ...(verb === "retired" ? removed : [])].slice(0, 3).join(", ");
    await audit("binhost.publish", operator, `${operator} ${verb} ${some || "the index"}`, counts);
    return { json: JSON.stringify(published) };
  };
  return [
    unary(adminMethods.initBinhost, async (_request, operator) =>
      audited("published", operator, await binhost.republish()),
    ),
    duplex(adminMethods.addPackages, async function* (requests, operator) {
      const steps: string[] = [];
      await using batch = await binhost.begin((step) => steps.push(JSON.stringify(step)));
      for await (const [file, content] of filesOf(requests)) {
        await batch.add(file, content);
        for (const json of steps.splice(0)) yield { json };
      }
      yield await audited("published", operator, await batch.publish());
    }),
    stream(adminMethods.listPackages, ({ name }) => inParts(binhost.find(name).map(described))),
    stream(adminMethods.verifyBinhost, () => findings(binhost)),
    unary(adminMethods.retirePackages, async ({ names, force }, operator) =>
      audited("retired", operator, await binhost.retire(names, force)),
    ),
    unary(adminMethods.binhostClient, async () => ({ json: JSON.stringify(await binaryPackages.client()) })),
    unary(adminMethods.binhostStatus, async () => {
      const { url, fingerprint } = await binaryPackages.client();
      const bytes = binhost.packages.reduce((sum, { size }) => sum + size, 0);
      const problem = binaryPackages.problem();
      const { generation, packages } = binhost;
      const status = { url, fingerprint, generation, packages: packages.length, bytes };
      return { json: JSON.stringify(problem === undefined ? status : { ...status, problem }) };
    }),
  ];
}

/** Files with their bytes, as they come; each is to be read to its end before the next. */
async function* filesOf(requests: AsyncIterable<Upload>): AsyncGenerator<[AnnouncedFile, AsyncIterable<Uint8Array>]> {
  const uploads = requests[Symbol.asyncIterator]();
  let upload = await uploads.next();
  while (upload.done !== true && !upload.value.publish) {
    const { file } = upload.value;
    if (!file) throw new DomzeroError("INVALID_INPUT", "bytes came before the file that they are of");
    const announced = announcedFileSchema.parse({ name: file.name, size: file.size, sha256: file.sha256 });
    async function* content(): AsyncGenerator<Uint8Array> {
      for (upload = await uploads.next(); upload.done !== true; upload = await uploads.next()) {
        if (!upload.value.content?.length) return;
        yield upload.value.content;
      }
    }
    yield [announced, content()];
  }
  // Otherwise the caller went away in between, and did not mean part of it.
  if (upload.done === true)
    throw new DomzeroError("CANCELLED", "the packages did not all arrive; nothing was published");
}

async function* findings(binhost: Pick<Binhost, "verify" | "packages">) {
  let checked = 0;
  for await (const finding of binhost.verify()) {
    checked += 1;
    if (finding.problem !== undefined || checked % reportEvery === 0) {
      yield { json: JSON.stringify({ checked, of: binhost.packages.length + 1, ...finding }) };
    }
  }
  yield { json: JSON.stringify({ checked, of: checked }) };
}

function described(listed: ListedPackage) {
  const entry = entryOf(listed);
  const of = (key: string) => entry.get(key) ?? "";
  return {
    package: of("CPV"),
    build: Number(of("BUILD_ID")),
    built: Number(of("BUILD_TIME")),
    published: Number(of("_mtime_")),
    size: Number(of("SIZE")),
    slot: of("SLOT"),
    use: of("USE"),
    chost: of("CHOST"),
    repository: of("repository"),
  };
}

async function* inParts(packages: readonly unknown[]) {
  for (let start = 0; start < packages.length; start += packagesOfMessage) {
    yield { json: JSON.stringify(packages.slice(start, start + packagesOfMessage)) };
  }
}
