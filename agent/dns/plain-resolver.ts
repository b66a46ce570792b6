import { basename, dirname } from "node:path";
import type { Clock } from "../../shared/time/index.ts";
import type { Watched } from "../file-changes/index.ts";
import { isMusl } from "./evidence.ts";
import { rewriteResolvConf, upstreamsOf, withoutOurs } from "./resolv-conf.ts";
import { type FileState, ResolvConfFile } from "./resolv-conf-file.ts";
import type { DnsSettings } from "./settings.ts";
import type { AppliedResolver, ResolverContext, SystemResolver } from "./system-resolver.ts";

/** So often in a minute ours is put over another program's; then that one has it for a while. */
const mostRewrites = 10;
const minuteMs = 60_000;
const leftAloneMs = 10 * minuteMs;

/** Where libc reads `/etc/resolv.conf` and no program of the system's is asked: the file is ours, the old one in it. */
export class PlainResolver implements SystemResolver {
  readonly #o: ResolverContext;
  readonly #clock: Pick<Clock, "monotonicMs">;
  readonly #file: ResolvConfFile;
  #rewritesMs: number[] = [];
  #leftAloneUntilMs = 0;

  constructor(context: ResolverContext, clock: Pick<Clock, "monotonicMs">) {
    this.#o = context;
    this.#clock = clock;
    this.#file = new ResolvConfFile(context.root, context.folder);
  }

  async apply({ domain }: DnsSettings): Promise<AppliedResolver> {
    const { root, stub, hostDomain } = this.#o;
    const now = await this.#file.read();
    const known = await this.#file.readBefore(now);
    const before = known ?? this.#asBefore(now);
    const text = (await this.#file.view(before)).text ?? "";
    const applied = { nameservers: upstreamsOf(text, stub), watched: this.#watchedOf(before) };
    if (known === undefined && !this.#mayRewrite()) return applied;
    const wanted = rewriteResolvConf(text, { stub, domain, hostDomain, inTurn: !(await isMusl(root)) });
    if (now.kind === "file" && now.text === wanted) return applied;
    // On disk before the file changes: a run that ends in between finds what to put back.
    await this.#file.keepBefore(before);
    await this.#file.writeOwn(wanted, before);
    return applied;
  }

  async remove(): Promise<void> {
    const now = await this.#file.read();
    const before = (await this.#file.readBefore(now)) ?? this.#asBefore(now);
    if (before !== now) await this.#file.write(before);
    await this.#file.dropBefore();
    this.#rewritesMs = [];
  }

  #asBefore(now: FileState): FileState {
    if (now.kind !== "file") return now;
    const text = withoutOurs(now.text, this.#o.stub);
    return text === now.text ? now : { ...now, text };
  }

  #watchedOf(before: FileState): Watched[] {
    if (before.kind !== "link") return [];
    const path = this.#file.pathOf(before.target);
    return [{ folder: dirname(path), name: basename(path) }];
  }

  #mayRewrite(): boolean {
    const nowMs = this.#clock.monotonicMs();
    if (nowMs < this.#leftAloneUntilMs) return false;
    this.#rewritesMs = [...this.#rewritesMs.filter((each) => nowMs - each < minuteMs), nowMs];
    if (this.#rewritesMs.length <= mostRewrites) return true;
    this.#leftAloneUntilMs = nowMs + leftAloneMs;
    this.#rewritesMs = [];
    const { path } = this.#file;
    this.#o.logger.warn(
      { path, minutes: leftAloneMs / minuteMs },
      "another program keeps writing resolv.conf; it is left to it for a while, and names of the domain are not found",
    );
    return false;
  }
}
