/** An account and its JWT. */
export interface AccountClaims {
  publicKey: string;
  jwt: string;
}

/** What nats-server's own configuration is made from. */
export interface ServerSettings {
  address: string;
  port: number;
  storeDir: string;
  /** Bytes of disk that JetStream may take. */
  maxStoreBytes: number;
  resolverDir: string;
  pidFile: string;
  tls: { certificateFile: string; keyFile: string; caFile: string };
  operatorJwt: string;
  systemAccount: AccountClaims;
  /** The accounts that are known from the start; later versions come by the system account. */
  accounts: readonly AccountClaims[];
}

const quoted = (text: string) => JSON.stringify(text);

/** The nats-server configuration: durable before acknowledged, TLS only, users by JWT only. */
export function renderServerConfig(settings: ServerSettings): string {
  const { tls, systemAccount } = settings;
  const preload = [systemAccount, ...settings.accounts].map(({ publicKey, jwt }) => `  ${publicKey}: ${quoted(jwt)}`);
  return `# written by Dom0 at every start; changes here are lost
server_name: dom0
host: ${quoted(settings.address)}
port: ${settings.port}
pid_file: ${quoted(settings.pidFile)}
max_payload: 1MB
max_connections: 65536
write_deadline: "10s"
ping_interval: "2m"
ping_max: 2
lame_duck_duration: "30s"
lame_duck_grace_period: "1s"
tls {
  cert_file: ${quoted(tls.certificateFile)}
  key_file: ${quoted(tls.keyFile)}
  ca_file: ${quoted(tls.caFile)}
  timeout: 10
  min_version: "1.3"
}
jetstream {
  store_dir: ${quoted(settings.storeDir)}
  # Beyond this a publisher gets an error, and nothing that is kept is lost.
  max_file_store: ${settings.maxStoreBytes}
  # An acknowledged write is on disk.
  sync_interval: always
}
operator: ${quoted(settings.operatorJwt)}
system_account: ${quoted(systemAccount.publicKey)}
resolver {
  type: full
  dir: ${quoted(settings.resolverDir)}
  allow_delete: false
  interval: "2m"
}
resolver_preload {
${preload.join("\n")}
}
`;
}
