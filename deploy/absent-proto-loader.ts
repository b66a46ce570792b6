/** In the place of @grpc/proto-loader, which grpc-js asks only when it is to serve channelz. Nothing here does. */
export function loadSync(): never {
  throw new Error("channelz is not part of this program");
}
