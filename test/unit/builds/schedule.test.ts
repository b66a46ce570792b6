import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Dispatcher } from "../../../controller/builds/core/dispatcher.ts";
import { criticalPath, lowerBound, type Task } from "../../../controller/builds/core/paths.ts";
import { type Schedule, simulate } from "../../../controller/builds/core/schedule.ts";

const builders = fc
  .array(fc.record({ cores: fc.integer({ min: 1, max: 64 }), memoryMib: fc.integer({ min: 512, max: 262_144 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((each, index) => ({ name: `builder-${index}`, ...each })));
const tasks: fc.Arbitrary<Task[]> = fc
  .array(fc.record({ work: fc.integer({ min: 1, max: 50_000 }), before: fc.array(fc.nat(), { maxLength: 4 }) }), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ work, before }, position) => ({
      work,
      atWorst: work * 1.5,
      waits: position === 0 ? [] : [...new Set(before.map((each) => each % position))],
    })),
  );
/** By how much each build really takes longer or shorter. */
const surprises = fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { minLength: 40, maxLength: 40 });
const slightly = 1e-6;

function expectInOrder(all: readonly Task[], { slots }: Schedule): void {
  const ends = new Map(slots.map(({ task, end }) => [task, end]));
  for (const { task, start } of slots) {
    for (const wait of all[task]?.waits ?? []) expect(ends.get(wait)).toBeLessThanOrEqual(start);
  }
}

describe("a schedule", () => {
  it("has every build once, each after what it waits for, within what builders have, and no sooner than is possible", () => {
    fc.assert(
      fc.property(tasks, builders, surprises, (all, machines, factors) => {
        const schedule = simulate(all, machines, {
          outcome: ({ task, demand }) => ({ seconds: demand.seconds * (factors[task] ?? 1) }),
        });
        const { slots, makespan } = schedule;
        expect(slots.map(({ task }) => task).sort((one, other) => one - other)).toEqual([...all.keys()]);
        expectInOrder(all, schedule);
        for (const { start: at } of slots) {
          for (const [builder, machine] of machines.entries()) {
            const running = slots.filter((slot) => slot.builder === builder && slot.start <= at && at < slot.end);
            const sum = (of: "cores" | "memoryMib") => running.reduce((total, { demand }) => total + demand[of], 0);
            expect(sum("cores")).toBeLessThanOrEqual(machine.cores + slightly);
            expect(sum("memoryMib")).toBeLessThanOrEqual(machine.memoryMib + slightly);
          }
        }
        const truth = all.map(({ work, waits }, task) => ({ waits, work: work * (factors[task] ?? 1) }));
        expect(makespan).toBeGreaterThanOrEqual(lowerBound(truth, machines) * (1 - slightly));
      }),
    );
  });

  it("is the same for the same builds", () => {
    fc.assert(
      fc.property(tasks, builders, (all, machines) => {
        expect(simulate(all, machines)).toEqual(simulate(structuredClone(all), structuredClone(machines)));
      }),
    );
  });

  it("skips what waits for a build that failed, however far, and nothing else", () => {
    fc.assert(
      fc.property(tasks, builders, fc.nat(), (all, machines, chosen) => {
        const failing = chosen % Math.max(1, all.length);
        const { slots, skipped } = simulate(all, machines, {
          outcome: ({ task, demand }) => ({ seconds: demand.seconds, isFailed: task === failing }),
        });
        const without = new Set([failing]);
        for (const [position, { waits }] of all.entries()) {
          if (waits.some((wait) => without.has(wait))) without.add(position);
        }
        without.delete(failing);
        expect(new Set(skipped)).toEqual(without);
        expect(slots).toHaveLength(all.length - without.size);
      }),
    );
  });

  it("puts the build first that most has to wait for, and gives it all cores", () => {
    const all: Task[] = [
      { work: 100, atWorst: 100, waits: [] },
      { work: 100, atWorst: 100, waits: [] },
      { work: 5000, atWorst: 5000, waits: [1] },
    ];
    const dispatcher = new Dispatcher(all, [{ name: "one", cores: 8, memoryMib: 65_536 }]);
    expect(dispatcher.start(0)[0]).toMatchObject({ task: 1 });
    expect(criticalPath(all, [100, 100, 5000])).toEqual([1, 2]);
  });

  it("starts a build elsewhere when a builder is late", () => {
    const all: Task[] = [3, 3, 3].map(() => ({ work: 100, atWorst: 100, waits: [] }));
    const machines = ["one", "other"].map((name) => ({ name, cores: 1, memoryMib: 4096 }));
    const dispatcher = new Dispatcher(all, machines);
    const [first, second] = dispatcher.start(0);
    dispatcher.done(second?.task ?? 0);
    expect(dispatcher.start(100)).toMatchObject([{ task: 2, builder: second?.builder }]);
    expect(first?.builder).not.toBe(second?.builder);
  });
});
