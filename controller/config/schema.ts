import * as z from "zod";
import { domainNameSchema } from "../../shared/records/index.ts";
import { highestLanePort } from "../../shared/tunnel-lanes.ts";
import { tunnelPorts } from "../../shared/tunnel-ports.ts";

const pathSchema = z.string().min(1).max(4096);
const portSchema = z.int().min(1).max(65_535);
const addressSchema = z.union([z.ipv4(), z.ipv6()]);
const listenSchema = z.strictObject({ address: addressSchema, port: portSchema });

/** A token bucket: so many a second on average, and so many at once. */
const rateSchema = (perSecond: number, burst: number) =>
  z.strictObject({
    perSecond: z.number().min(0.01).max(1_000_000).default(perSecond),
    burst: z.int().min(1).max(1_000_000).default(burst),
  });

/** What is taken of strangers before anything is spent on them. */
const limitsSchema = z.strictObject({
  /** Of one address (IPv6: one /64), to each listener. */
  connections: rateSchema(20, 200)
    .extend({ perAddress: z.int().min(1).max(20_000).default(256) })
    .prefault({}),
  enrolment: z
    .strictObject({
      perAddress: rateSchema(5, 100).prefault({}),
      perCik: rateSchema(50, 500).prefault({}),
      /** Machines that wait for an operator's yes on an open connection. */
      maxParked: z.int().min(1).max(20_000).default(1000),
    })
    .prefault({}),
});

/** The configuration of a Dom0, `dom0.yml`. Paths that are not absolute start at the folder of the file. */
export const dom0ConfigSchema = z.strictObject({
  version: z.literal(1),
  domain: domainNameSchema,
  stateDir: pathSchema,
  /** Names and addresses by which machines reach this Dom0, best first. */
  advertise: z
    .array(z.union([domainNameSchema, addressSchema]))
    .min(1)
    .max(16),
  listen: z.strictObject({
    enrolment: listenSchema,
    hosts: listenSchema,
    admin: listenSchema,
    adminSocket: pathSchema,
  }),
  nats: z.discriminatedUnion("mode", [
    z.strictObject({
      mode: z.literal("supervised"),
      address: addressSchema,
      port: portSchema,
      binary: pathSchema.optional(),
      /** MiB that its streams and buckets may take of the disk; default four fifths of the file system. */
      storeMib: z.int().min(256).max(1_073_741_824).optional(),
    }),
    z.strictObject({
      mode: z.literal("external"),
      servers: z
        .array(
          z
            .string()
            .regex(/^(tls|nats):\/\/[^\s]+$/)
            .max(512),
        )
        .min(1)
        .max(16),
      replicas: z.int().min(1).max(5),
    }),
  ]),
  mesh: z
    .strictObject({
      /** Whether Dom0 makes a tunnel and hosts join it. */
      enabled: z.boolean(),
      /** UDP; while keys are rotated, and after each other time, it is the next but one. */
      port: portSchema.max(highestLanePort),
      /** Network interface of the tunnel's end here; the other one of a rotation has a letter more. */
      interface: z.string().regex(/^[a-z][a-z0-9-]{0,13}$/, "must be the name of an interface"),
    })
    .prefault({ enabled: true, port: tunnelPorts.hub, interface: "dz0" }),
  /** Whether Dom0 answers for the domain's names in the tunnel. */
  dns: z.strictObject({ enabled: z.boolean() }).prefault({ enabled: true }),
  /** Binary packages for hosts. */
  binhost: z
    .strictObject({
      port: portSchema.default(7404),
      /** Where it is served, as hosts reach it; default the tunnel's addresses of Dom0, none: nowhere. */
      addresses: z
        .array(addressSchema.refine((address) => !/^[0:.]+$/.test(address), "must be an address that hosts reach"))
        .max(8)
        .optional(),
      /** Newest builds of a version that stay. */
      keepBuilds: z.int().min(1).max(1000).default(3),
      /** How long what went out of the index can be fetched still. */
      graceDays: z.number().min(0).max(3650).default(7),
    })
    .prefault({}),
  /** Planning of builds; a Dom0 that plans none needs no Portage. */
  builds: z
    .strictObject({
      /** A Python that has Portage's modules. */
      python: pathSchema.default("python3"),
      /** Folder with a folder for each ebuild repository, by its name. */
      repositories: pathSchema.regex(/^\//, "must be a whole path").default("/var/db/repos"),
    })
    .prefault({}),
  /** 40 random bits, ten hexadecimal digits: the domain's part of its IPv6 ULA prefix (RFC 4193). Never change it. */
  ulaGlobalId: z.string().regex(/^[0-9a-f]{10}$/, "must be ten hexadecimal digits"),
  hosts: z.strictObject({
    certificateDays: z.number().min(0.01).max(398),
    /** How long nobody gets the addresses of a host that was removed. */
    quarantineDays: z.number().min(0).max(3650).default(30),
  }),
  events: z.strictObject({ keepDays: z.int().min(1).max(3650), keepMib: z.int().min(16).max(1_048_576) }),
  logs: z.strictObject({
    keepDays: z.int().min(1).max(3650),
    keepMib: z.int().min(64).max(1_048_576),
    keepMibPerHost: z.int().min(1).max(1_048_576),
  }),
  jobs: z
    .strictObject({
      /** How long a job that ended is remembered. */
      keepDays: z.int().min(1).max(3650),
      keepMib: z.int().min(16).max(1_048_576),
    })
    .prefault({ keepDays: 90, keepMib: 512 }),
  limits: limitsSchema.prefault({}),
  logLevel: z.enum(["trace", "debug", "info", "warn", "error"]),
});
export type Dom0Config = z.infer<typeof dom0ConfigSchema>;

/** What an operator's own machine needs to reach Dom0, `operator.yml`. */
export const operatorConfigSchema = z.strictObject({
  version: z.literal(1),
  operator: z.string().min(1).max(64),
  /** host:port of Dom0's admin service. */
  dom0: z
    .string()
    .regex(/^[^\s]+:\d{1,5}$/, "must be host:port")
    .max(300),
  caFile: pathSchema,
  certificateFile: pathSchema,
  keyFile: pathSchema,
});
export type OperatorConfig = z.infer<typeof operatorConfigSchema>;
