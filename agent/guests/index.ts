export { Guests } from "./guests.ts";
