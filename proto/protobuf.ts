import protobuf from "protobufjs/minimal.js";

// The codec makes objects of uint64 where the package "long" is installed, as it is by way of others; the generated types
// say number, and all of ours are below 2^53. It decides when it is configured, so it is told and configured again.
// The generated code imports it from here, so that its defaults are numbers too.
Reflect.set(protobuf.util, "Long", null);
protobuf.configure();

export default protobuf;
