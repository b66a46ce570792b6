import { DomzeroError } from "../../shared/errors/index.ts";

interface Waiting {
  host: string;
  resolve(answer: string): void;
  reject(error: DomzeroError): void;
}

/** Questions to hosts that wait for their answer. */
export class Questions {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /**
   * @param host its id
   * @param put sends the question, with its number
   * @param longestMs after that nobody waits
   * @throws DomzeroError TIMEOUT; FAILED_PRECONDITION with what the host said in place of an answer
   */
  async ask(host: string, put: (id: number) => void, longestMs: number): Promise<string> {
    this.#last += 1;
    const id = this.#last;
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    this.#waiting.set(id, { host, resolve, reject });
    const words = `the host did not answer within ${longestMs / 1000} s; ask again, or look at: dom0 logs HOST`;
    const timer = setTimeout(() => reject(new DomzeroError("UNAVAILABLE", words)), longestMs);
    put(id);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(id);
    });
  }

  /** Takes an answer; one that nobody waits for, or of another host, is left aside. */
  take(host: string, { id, json, problem }: { id: number; json: string; problem: string }): void {
    const waiting = this.#waiting.get(id);
    if (waiting?.host !== host) return;
    if (problem === "") waiting.resolve(json);
    else waiting.reject(new DomzeroError("CONFLICT", problem));
  }
}
