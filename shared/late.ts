/** Something that is made when it is needed first. Where that failed, it is tried anew by who needs it next. */
export class Late<T> {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | undefined;

  constructor(make: () => Promise<T>) {
    this.#make = make;
  }

  get(): Promise<T> {
    this.#made ??= this.#make().catch((error: unknown) => {
      this.#made = undefined;
      throw error;
    });
    return this.#made;
  }

  /** Undefined where nobody needed it, or it could not be made. */
  async ifMade(): Promise<T | undefined> {
    return await this.#made?.catch(() => undefined);
  }

  /** The same, for the last time: who needs it next has another made. */
  async take(): Promise<T | undefined> {
    const made = await this.ifMade();
    this.#made = undefined;
    return made;
  }
}
