/** A NATS user as Dom0 issued it. */
export interface IssuedUser {
  jwt: string;
  notAfterMs: number;
}

/** Who may use the domain's NATS, by JWT. Hosts make their nkeys themselves; only public halves come here. */
export interface NatsAuthority {
  /** User with the permissions of `hostPermissions(hostId)`. */
  issueHost(hostId: string, natsPublicKey: string): Promise<IssuedUser>;
  issueOperator(name: string, natsPublicKey: string): Promise<IssuedUser>;
  /**
   * Cuts a user off: live connections are closed by the server at once, and no JWT issued until now is good any more.
   * Resolves when the server has taken it. A later issue for the same key is good again.
   */
  revoke(natsPublicKey: string): Promise<void>;
}
