import { expect, it } from "vitest";
import { hostEndpointOf } from "../../../agent/session/endpoints.ts";

it("Dom0 is asked by every way twice before a detour is tried, and then from the beginning", () => {
  const endpoints = ["192.0.2.1:7401", "dom0.example:7401", "10.0.0.1:7401"];
  const [first, second, detour] = endpoints;
  const tried = [0, 1, 2, 3, 4, 5].map((attempt) => hostEndpointOf(endpoints, attempt));
  expect(tried).toEqual([first, second, first, second, detour, first]);
  expect([0, 1].map((attempt) => hostEndpointOf(["192.0.2.1:7401"], attempt))).toEqual([first, first]);
});
