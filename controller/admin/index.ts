export { adminRoutes } from "./service.ts";
