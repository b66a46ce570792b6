/** The part of a generated protobufjs class that a codec needs. */
interface MessageClass<Message, Properties> {
  encode(message: Properties): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Message;
}

/** Turns messages of one type into bytes and back. */
interface Codec<Message, Properties> {
  serialize(value: Properties): Buffer;
  deserialize(bytes: Buffer): Message;
}

function codec<Message, Properties>(type: MessageClass<Message, Properties>): Codec<Message, Properties> {
  return {
    serialize: (value) => Buffer.from(type.encode(value).finish()),
    deserialize: (bytes) => type.decode(bytes),
  };
}

/** What a caller needs of a method. */
export interface ClientMethod<Sent, Reply> {
  path: string;
  requestSerialize(value: Sent): Buffer;
  responseDeserialize(bytes: Buffer): Reply;
}

/** What a server needs of a method. */
export interface ServerMethod<Received, ReplySent> {
  path: string;
  requestStream: boolean;
  responseStream: boolean;
  requestDeserialize(bytes: Buffer): Received;
  responseSerialize(value: ReplySent): Buffer;
}

/** A gRPC method with its types: `Sent` is what a side may pass, `Received` what the other side gets decoded. */
export interface Method<RequestSent, RequestReceived, ReplySent, ReplyReceived>
  extends ClientMethod<RequestSent, ReplyReceived>,
    ServerMethod<RequestReceived, ReplySent> {}

/** What kind of calls a method takes. */
interface Streams {
  request: boolean;
  reply: boolean;
}

/**
 * Describes a gRPC method from two generated classes.
 * @param path the full name, `/domzero.v1.Service/Method`
 */
export function method<RequestSent, RequestReceived, ReplySent, ReplyReceived>(
  path: string,
  request: MessageClass<RequestReceived, RequestSent>,
  reply: MessageClass<ReplyReceived, ReplySent>,
  streams: Streams,
): Method<RequestSent, RequestReceived, ReplySent, ReplyReceived> {
  const requestCodec = codec(request);
  const replyCodec = codec(reply);
  return {
    path,
    requestStream: streams.request,
    responseStream: streams.reply,
    requestSerialize: requestCodec.serialize,
    requestDeserialize: requestCodec.deserialize,
    responseSerialize: replyCodec.serialize,
    responseDeserialize: replyCodec.deserialize,
  };
}
