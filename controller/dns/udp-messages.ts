/** What the threads that answer by UDP are made with. */
export interface UdpThreadSettings {
  /** Who is answered, as prefixes. */
  inside: readonly string[];
}

/** What such a thread is told. */
export type ToUdpThread =
  | { kind: "open"; address: string; port: number }
  | { kind: "close"; address: string }
  /** The answers to what it asked; to be kept until it is told to forget them. */
  | { kind: "answers"; id: number; messages: Uint8Array[]; isKept: boolean }
  | { kind: "forget" };

/** What it tells. */
export type FromUdpThread =
  | { kind: "opened"; address: string }
  | { kind: "failed"; address: string; problem: string }
  | { kind: "asked"; id: number; message: Uint8Array };
