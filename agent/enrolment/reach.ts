import { connect } from "node:tls";
import type { Client } from "@grpc/grpc-js";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import { dom0TlsName } from "../../shared/tls-name.ts";

const connectTimeoutMs = 5_000;

/** Who is to be reached. */
export interface Dom0Address {
  /** host:port */
  endpoint: string;
  domain: string;
  caPem: string;
}

/**
 * Waits until a client is connected.
 * @throws DomzeroError WRONG_CA where somebody else answers, UNAVAILABLE where nobody does
 */
export async function waitForDom0(client: Client, address: Dom0Address): Promise<void> {
  const failed = await new Promise<boolean>((resolve) =>
    client.waitForReady(Date.now() + connectTimeoutMs, (error) => resolve(error !== undefined && error !== null)),
  );
  if (failed) throw await whyNot(address);
}

/** gRPC does not say why it could not connect, so the bare TLS connection is asked. */
function whyNot({ endpoint, domain, caPem }: Dom0Address): Promise<DomzeroError> {
  const [, host = "", port] = /^\[?([^\]]*)\]?:(\d+)$/.exec(endpoint) ?? [];
  return new Promise((resolve) => {
    const options = { host, port: Number(port), ca: caPem, servername: dom0TlsName(domain), timeout: connectTimeoutMs };
    const socket = connect({ ...options, minVersion: "TLSv1.3" });
    const finish = (error: DomzeroError) => {
      socket.destroy();
      resolve(error);
    };
    const silent = `nobody answers at ${endpoint}; is Dom0 up, and can this machine reach it?`;
    socket.once("secureConnect", () =>
      finish(new DomzeroError("UNAVAILABLE", `Dom0 at ${endpoint} takes no connection now`)),
    );
    socket.once("timeout", () => finish(new DomzeroError("UNAVAILABLE", silent)));
    socket.once("error", (error) =>
      finish(isAboutTrust(error) ? wrongCa(endpoint, domain) : new DomzeroError("UNAVAILABLE", silent)),
    );
  });
}

function wrongCa(endpoint: string, domain: string): DomzeroError {
  const message = `who answers at ${endpoint} is not the Dom0 of ${domain} that this key names; nothing was sent`;
  return new DomzeroError("WRONG_CA", message);
}

const trustCodes = /CERT|SIGNATURE|ISSUER|ALTNAME|SELF_SIGNED/;

function isAboutTrust(error: Error): boolean {
  return trustCodes.test(systemErrorCode(error) ?? "");
}
