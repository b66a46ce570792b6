import { machineNumberOf } from "../../shared/addresses/index.ts";

/** Whether an endpoint, `host:port`, is one in the tunnel: where Dom0 is not reached without, a keyhole may lead there. */
export function isDetour(endpoint: string): boolean {
  return machineNumberOf(endpoint.replace(/:\d+$/, "")) !== undefined;
}

/**
 * Where Dom0 is to be asked. All ways without a detour are tried twice before those with one: a machine that was just carried
 * elsewhere has its tunnel sooner than its network.
 * @param endpoints best first
 * @param attempt how many failed in a row
 */
export function hostEndpointOf(endpoints: readonly string[], attempt: number): string {
  const direct = endpoints.filter((endpoint) => !isDetour(endpoint));
  const inOrder = [...direct, ...direct, ...endpoints.filter(isDetour)];
  return inOrder[attempt % Math.max(1, inOrder.length)] ?? "";
}
