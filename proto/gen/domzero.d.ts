import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace domzero. */
export namespace domzero {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an Empty.
         * @deprecated Use domzero.v1.Empty.$Properties instead.
         */
        interface IEmpty extends domzero.v1.Empty.$Properties {
        }

        /** Represents an Empty. */
        class Empty {

            /**
             * Constructs a new Empty.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Empty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Empty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Empty instance
             */
            static create(properties: domzero.v1.Empty.$Shape): domzero.v1.Empty & domzero.v1.Empty.$Shape;
            static create(properties?: domzero.v1.Empty.$Properties): domzero.v1.Empty;

            /**
             * Encodes the specified Empty message. Does not implicitly {@link domzero.v1.Empty.verify|verify} messages.
             * @param message Empty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Empty & domzero.v1.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Empty & domzero.v1.Empty.$Shape;
        }

        namespace Empty {

            /** Properties of an Empty. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Empty. */
            type $Shape = domzero.v1.Empty.$Properties;
        }

        /**
         * Properties of a Document.
         * @deprecated Use domzero.v1.Document.$Properties instead.
         */
        interface IDocument extends domzero.v1.Document.$Properties {
        }

        /** Represents a Document. */
        class Document {

            /**
             * Constructs a new Document.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Document.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Document json. */
            json: string;

            /**
             * Creates a new Document instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Document instance
             */
            static create(properties: domzero.v1.Document.$Shape): domzero.v1.Document & domzero.v1.Document.$Shape;
            static create(properties?: domzero.v1.Document.$Properties): domzero.v1.Document;

            /**
             * Encodes the specified Document message. Does not implicitly {@link domzero.v1.Document.verify|verify} messages.
             * @param message Document message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Document.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Document message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Document & domzero.v1.Document.$Shape} Document
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Document & domzero.v1.Document.$Shape;
        }

        namespace Document {

            /** Properties of a Document. */
            interface $Properties {

                /** Document json */
                json?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Document. */
            type $Shape = domzero.v1.Document.$Properties;
        }

        /**
         * Properties of a Record.
         * @deprecated Use domzero.v1.Record.$Properties instead.
         */
        interface IRecord extends domzero.v1.Record.$Properties {
        }

        /** Represents a Record. */
        class Record {

            /**
             * Constructs a new Record.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Record.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Record collection. */
            collection: string;

            /** Record key. */
            key: string;

            /** Record revision. */
            revision: number;

            /** Record json. */
            json: string;

            /** Record removed. */
            removed: boolean;

            /** Record atMs. */
            atMs: number;

            /**
             * Creates a new Record instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Record instance
             */
            static create(properties: domzero.v1.Record.$Shape): domzero.v1.Record & domzero.v1.Record.$Shape;
            static create(properties?: domzero.v1.Record.$Properties): domzero.v1.Record;

            /**
             * Encodes the specified Record message. Does not implicitly {@link domzero.v1.Record.verify|verify} messages.
             * @param message Record message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Record.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Record message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Record & domzero.v1.Record.$Shape} Record
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Record & domzero.v1.Record.$Shape;
        }

        namespace Record {

            /** Properties of a Record. */
            interface $Properties {

                /** Record collection */
                collection?: (string|null);

                /** Record key */
                key?: (string|null);

                /** Record revision */
                revision?: (number|null);

                /** Record json */
                json?: (string|null);

                /** Record removed */
                removed?: (boolean|null);

                /** Record atMs */
                atMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Record. */
            type $Shape = domzero.v1.Record.$Properties;
        }

        /**
         * Properties of a StatusRequest.
         * @deprecated Use domzero.v1.StatusRequest.$Properties instead.
         */
        interface IStatusRequest extends domzero.v1.StatusRequest.$Properties {
        }

        /** Represents a StatusRequest. */
        class StatusRequest {

            /**
             * Constructs a new StatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.StatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new StatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StatusRequest instance
             */
            static create(properties: domzero.v1.StatusRequest.$Shape): domzero.v1.StatusRequest & domzero.v1.StatusRequest.$Shape;
            static create(properties?: domzero.v1.StatusRequest.$Properties): domzero.v1.StatusRequest;

            /**
             * Encodes the specified StatusRequest message. Does not implicitly {@link domzero.v1.StatusRequest.verify|verify} messages.
             * @param message StatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.StatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.StatusRequest & domzero.v1.StatusRequest.$Shape} StatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.StatusRequest & domzero.v1.StatusRequest.$Shape;
        }

        namespace StatusRequest {

            /** Properties of a StatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StatusRequest. */
            type $Shape = domzero.v1.StatusRequest.$Properties;
        }

        /**
         * Properties of a NetRequest.
         * @deprecated Use domzero.v1.NetRequest.$Properties instead.
         */
        interface INetRequest extends domzero.v1.NetRequest.$Properties {
        }

        /** Represents a NetRequest. */
        class NetRequest {

            /**
             * Constructs a new NetRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.NetRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new NetRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NetRequest instance
             */
            static create(properties: domzero.v1.NetRequest.$Shape): domzero.v1.NetRequest & domzero.v1.NetRequest.$Shape;
            static create(properties?: domzero.v1.NetRequest.$Properties): domzero.v1.NetRequest;

            /**
             * Encodes the specified NetRequest message. Does not implicitly {@link domzero.v1.NetRequest.verify|verify} messages.
             * @param message NetRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.NetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NetRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.NetRequest & domzero.v1.NetRequest.$Shape} NetRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.NetRequest & domzero.v1.NetRequest.$Shape;
        }

        namespace NetRequest {

            /** Properties of a NetRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NetRequest. */
            type $Shape = domzero.v1.NetRequest.$Properties;
        }

        /**
         * Properties of a RotateKeysRequest.
         * @deprecated Use domzero.v1.RotateKeysRequest.$Properties instead.
         */
        interface IRotateKeysRequest extends domzero.v1.RotateKeysRequest.$Properties {
        }

        /** Represents a RotateKeysRequest. */
        class RotateKeysRequest {

            /**
             * Constructs a new RotateKeysRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RotateKeysRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RotateKeysRequest withoutAbsent. */
            withoutAbsent: boolean;

            /**
             * Creates a new RotateKeysRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RotateKeysRequest instance
             */
            static create(properties: domzero.v1.RotateKeysRequest.$Shape): domzero.v1.RotateKeysRequest & domzero.v1.RotateKeysRequest.$Shape;
            static create(properties?: domzero.v1.RotateKeysRequest.$Properties): domzero.v1.RotateKeysRequest;

            /**
             * Encodes the specified RotateKeysRequest message. Does not implicitly {@link domzero.v1.RotateKeysRequest.verify|verify} messages.
             * @param message RotateKeysRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RotateKeysRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RotateKeysRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RotateKeysRequest & domzero.v1.RotateKeysRequest.$Shape} RotateKeysRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RotateKeysRequest & domzero.v1.RotateKeysRequest.$Shape;
        }

        namespace RotateKeysRequest {

            /** Properties of a RotateKeysRequest. */
            interface $Properties {

                /** RotateKeysRequest withoutAbsent */
                withoutAbsent?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RotateKeysRequest. */
            type $Shape = domzero.v1.RotateKeysRequest.$Properties;
        }

        /**
         * Properties of a ListRequest.
         * @deprecated Use domzero.v1.ListRequest.$Properties instead.
         */
        interface IListRequest extends domzero.v1.ListRequest.$Properties {
        }

        /** Represents a ListRequest. */
        class ListRequest {

            /**
             * Constructs a new ListRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.ListRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRequest collection. */
            collection: string;

            /** ListRequest selector. */
            selector: string;

            /** ListRequest limit. */
            limit: number;

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListRequest instance
             */
            static create(properties: domzero.v1.ListRequest.$Shape): domzero.v1.ListRequest & domzero.v1.ListRequest.$Shape;
            static create(properties?: domzero.v1.ListRequest.$Properties): domzero.v1.ListRequest;

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link domzero.v1.ListRequest.verify|verify} messages.
             * @param message ListRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.ListRequest & domzero.v1.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.ListRequest & domzero.v1.ListRequest.$Shape;
        }

        namespace ListRequest {

            /** Properties of a ListRequest. */
            interface $Properties {

                /** ListRequest collection */
                collection?: (string|null);

                /** ListRequest selector */
                selector?: (string|null);

                /** ListRequest limit */
                limit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRequest. */
            type $Shape = domzero.v1.ListRequest.$Properties;
        }

        /**
         * Properties of a KeyRequest.
         * @deprecated Use domzero.v1.KeyRequest.$Properties instead.
         */
        interface IKeyRequest extends domzero.v1.KeyRequest.$Properties {
        }

        /** Represents a KeyRequest. */
        class KeyRequest {

            /**
             * Constructs a new KeyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.KeyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KeyRequest collection. */
            collection: string;

            /** KeyRequest key. */
            key: string;

            /**
             * Creates a new KeyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KeyRequest instance
             */
            static create(properties: domzero.v1.KeyRequest.$Shape): domzero.v1.KeyRequest & domzero.v1.KeyRequest.$Shape;
            static create(properties?: domzero.v1.KeyRequest.$Properties): domzero.v1.KeyRequest;

            /**
             * Encodes the specified KeyRequest message. Does not implicitly {@link domzero.v1.KeyRequest.verify|verify} messages.
             * @param message KeyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.KeyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.KeyRequest & domzero.v1.KeyRequest.$Shape} KeyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.KeyRequest & domzero.v1.KeyRequest.$Shape;
        }

        namespace KeyRequest {

            /** Properties of a KeyRequest. */
            interface $Properties {

                /** KeyRequest collection */
                collection?: (string|null);

                /** KeyRequest key */
                key?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeyRequest. */
            type $Shape = domzero.v1.KeyRequest.$Properties;
        }

        /**
         * Properties of a PutRequest.
         * @deprecated Use domzero.v1.PutRequest.$Properties instead.
         */
        interface IPutRequest extends domzero.v1.PutRequest.$Properties {
        }

        /** Represents a PutRequest. */
        class PutRequest {

            /**
             * Constructs a new PutRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.PutRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutRequest collection. */
            collection: string;

            /** PutRequest key. */
            key: string;

            /** PutRequest json. */
            json: string;

            /** PutRequest revision. */
            revision: number;

            /**
             * Creates a new PutRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PutRequest instance
             */
            static create(properties: domzero.v1.PutRequest.$Shape): domzero.v1.PutRequest & domzero.v1.PutRequest.$Shape;
            static create(properties?: domzero.v1.PutRequest.$Properties): domzero.v1.PutRequest;

            /**
             * Encodes the specified PutRequest message. Does not implicitly {@link domzero.v1.PutRequest.verify|verify} messages.
             * @param message PutRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.PutRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.PutRequest & domzero.v1.PutRequest.$Shape} PutRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.PutRequest & domzero.v1.PutRequest.$Shape;
        }

        namespace PutRequest {

            /** Properties of a PutRequest. */
            interface $Properties {

                /** PutRequest collection */
                collection?: (string|null);

                /** PutRequest key */
                key?: (string|null);

                /** PutRequest json */
                json?: (string|null);

                /** PutRequest revision */
                revision?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutRequest. */
            type $Shape = domzero.v1.PutRequest.$Properties;
        }

        /**
         * Properties of an EventsRequest.
         * @deprecated Use domzero.v1.EventsRequest.$Properties instead.
         */
        interface IEventsRequest extends domzero.v1.EventsRequest.$Properties {
        }

        /** Represents an EventsRequest. */
        class EventsRequest {

            /**
             * Constructs a new EventsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.EventsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventsRequest sinceMs. */
            sinceMs: number;

            /** EventsRequest follow. */
            follow: boolean;

            /** EventsRequest source. */
            source: string;

            /** EventsRequest kind. */
            kind: string;

            /**
             * Creates a new EventsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventsRequest instance
             */
            static create(properties: domzero.v1.EventsRequest.$Shape): domzero.v1.EventsRequest & domzero.v1.EventsRequest.$Shape;
            static create(properties?: domzero.v1.EventsRequest.$Properties): domzero.v1.EventsRequest;

            /**
             * Encodes the specified EventsRequest message. Does not implicitly {@link domzero.v1.EventsRequest.verify|verify} messages.
             * @param message EventsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.EventsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.EventsRequest & domzero.v1.EventsRequest.$Shape} EventsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.EventsRequest & domzero.v1.EventsRequest.$Shape;
        }

        namespace EventsRequest {

            /** Properties of an EventsRequest. */
            interface $Properties {

                /** EventsRequest sinceMs */
                sinceMs?: (number|null);

                /** EventsRequest follow */
                follow?: (boolean|null);

                /** EventsRequest source */
                source?: (string|null);

                /** EventsRequest kind */
                kind?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventsRequest. */
            type $Shape = domzero.v1.EventsRequest.$Properties;
        }

        /**
         * Properties of a DecideHostRequest.
         * @deprecated Use domzero.v1.DecideHostRequest.$Properties instead.
         */
        interface IDecideHostRequest extends domzero.v1.DecideHostRequest.$Properties {
        }

        /** Represents a DecideHostRequest. */
        class DecideHostRequest {

            /**
             * Constructs a new DecideHostRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.DecideHostRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DecideHostRequest host. */
            host: string;

            /** DecideHostRequest decision. */
            decision: domzero.v1.DecideHostRequest.Decision;

            /** DecideHostRequest reason. */
            reason: string;

            /**
             * Creates a new DecideHostRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DecideHostRequest instance
             */
            static create(properties: domzero.v1.DecideHostRequest.$Shape): domzero.v1.DecideHostRequest & domzero.v1.DecideHostRequest.$Shape;
            static create(properties?: domzero.v1.DecideHostRequest.$Properties): domzero.v1.DecideHostRequest;

            /**
             * Encodes the specified DecideHostRequest message. Does not implicitly {@link domzero.v1.DecideHostRequest.verify|verify} messages.
             * @param message DecideHostRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.DecideHostRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DecideHostRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.DecideHostRequest & domzero.v1.DecideHostRequest.$Shape} DecideHostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.DecideHostRequest & domzero.v1.DecideHostRequest.$Shape;
        }

        namespace DecideHostRequest {

            /** Properties of a DecideHostRequest. */
            interface $Properties {

                /** DecideHostRequest host */
                host?: (string|null);

                /** DecideHostRequest decision */
                decision?: (domzero.v1.DecideHostRequest.Decision|null);

                /** DecideHostRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DecideHostRequest. */
            type $Shape = domzero.v1.DecideHostRequest.$Properties;

            /** Decision enum. */
            enum Decision {

                /** DECISION_UNSPECIFIED value */
                DECISION_UNSPECIFIED = 0,

                /** APPROVE value */
                APPROVE = 1,

                /** REFUSE value */
                REFUSE = 2,

                /** REVOKE value */
                REVOKE = 3
            }
        }

        /**
         * Properties of a LabelHostRequest.
         * @deprecated Use domzero.v1.LabelHostRequest.$Properties instead.
         */
        interface ILabelHostRequest extends domzero.v1.LabelHostRequest.$Properties {
        }

        /** Represents a LabelHostRequest. */
        class LabelHostRequest {

            /**
             * Constructs a new LabelHostRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LabelHostRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LabelHostRequest host. */
            host: string;

            /** LabelHostRequest set. */
            set: { [k: string]: string };

            /** LabelHostRequest unset. */
            unset: string[];

            /**
             * Creates a new LabelHostRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LabelHostRequest instance
             */
            static create(properties: domzero.v1.LabelHostRequest.$Shape): domzero.v1.LabelHostRequest & domzero.v1.LabelHostRequest.$Shape;
            static create(properties?: domzero.v1.LabelHostRequest.$Properties): domzero.v1.LabelHostRequest;

            /**
             * Encodes the specified LabelHostRequest message. Does not implicitly {@link domzero.v1.LabelHostRequest.verify|verify} messages.
             * @param message LabelHostRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LabelHostRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LabelHostRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LabelHostRequest & domzero.v1.LabelHostRequest.$Shape} LabelHostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LabelHostRequest & domzero.v1.LabelHostRequest.$Shape;
        }

        namespace LabelHostRequest {

            /** Properties of a LabelHostRequest. */
            interface $Properties {

                /** LabelHostRequest host */
                host?: (string|null);

                /** LabelHostRequest set */
                set?: ({ [k: string]: string }|null);

                /** LabelHostRequest unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LabelHostRequest. */
            type $Shape = domzero.v1.LabelHostRequest.$Properties;
        }

        /**
         * Properties of a SetKeyholeRequest.
         * @deprecated Use domzero.v1.SetKeyholeRequest.$Properties instead.
         */
        interface ISetKeyholeRequest extends domzero.v1.SetKeyholeRequest.$Properties {
        }

        /** Represents a SetKeyholeRequest. */
        class SetKeyholeRequest {

            /**
             * Constructs a new SetKeyholeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.SetKeyholeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetKeyholeRequest host. */
            host: string;

            /** SetKeyholeRequest endpoint. */
            endpoint: string;

            /**
             * Creates a new SetKeyholeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetKeyholeRequest instance
             */
            static create(properties: domzero.v1.SetKeyholeRequest.$Shape): domzero.v1.SetKeyholeRequest & domzero.v1.SetKeyholeRequest.$Shape;
            static create(properties?: domzero.v1.SetKeyholeRequest.$Properties): domzero.v1.SetKeyholeRequest;

            /**
             * Encodes the specified SetKeyholeRequest message. Does not implicitly {@link domzero.v1.SetKeyholeRequest.verify|verify} messages.
             * @param message SetKeyholeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.SetKeyholeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetKeyholeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.SetKeyholeRequest & domzero.v1.SetKeyholeRequest.$Shape} SetKeyholeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.SetKeyholeRequest & domzero.v1.SetKeyholeRequest.$Shape;
        }

        namespace SetKeyholeRequest {

            /** Properties of a SetKeyholeRequest. */
            interface $Properties {

                /** SetKeyholeRequest host */
                host?: (string|null);

                /** SetKeyholeRequest endpoint */
                endpoint?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetKeyholeRequest. */
            type $Shape = domzero.v1.SetKeyholeRequest.$Properties;
        }

        /**
         * Properties of a SetNameRequest.
         * @deprecated Use domzero.v1.SetNameRequest.$Properties instead.
         */
        interface ISetNameRequest extends domzero.v1.SetNameRequest.$Properties {
        }

        /** Represents a SetNameRequest. */
        class SetNameRequest {

            /**
             * Constructs a new SetNameRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.SetNameRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetNameRequest host. */
            host: string;

            /** SetNameRequest name. */
            name: string;

            /** SetNameRequest guestNumber. */
            guestNumber?: (number|null);

            /** SetNameRequest service. */
            service?: (domzero.v1.NamedService.$Properties|null);

            /** SetNameRequest none. */
            none?: (boolean|null);

            /** SetNameRequest given. */
            given?: ("guestNumber"|"service"|"none");

            /**
             * Creates a new SetNameRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetNameRequest instance
             */
            static create(properties: domzero.v1.SetNameRequest.$Shape): domzero.v1.SetNameRequest & domzero.v1.SetNameRequest.$Shape;
            static create(properties?: domzero.v1.SetNameRequest.$Properties): domzero.v1.SetNameRequest;

            /**
             * Encodes the specified SetNameRequest message. Does not implicitly {@link domzero.v1.SetNameRequest.verify|verify} messages.
             * @param message SetNameRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.SetNameRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetNameRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.SetNameRequest & domzero.v1.SetNameRequest.$Shape} SetNameRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.SetNameRequest & domzero.v1.SetNameRequest.$Shape;
        }

        namespace SetNameRequest {

            /** Properties of a SetNameRequest. */
            interface $Properties {

                /** SetNameRequest host */
                host?: (string|null);

                /** SetNameRequest name */
                name?: (string|null);

                /** SetNameRequest guestNumber */
                guestNumber?: (number|null);

                /** SetNameRequest service */
                service?: (domzero.v1.NamedService.$Properties|null);

                /** SetNameRequest none */
                none?: (boolean|null);

                /** SetNameRequest given */
                given?: ("guestNumber"|"service"|"none");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SetNameRequest. */
            type $Shape = {
              host?: string|null;
              name?: string|null;
              guestNumber?: number|null;
              service?: domzero.v1.NamedService.$Shape|null;
              none?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ given?: undefined; guestNumber?: null; service?: null; none?: null }|{ given?: "guestNumber"; guestNumber: number; service?: null; none?: null }|{ given?: "service"; guestNumber?: null; service: domzero.v1.NamedService.$Shape; none?: null }|{ given?: "none"; guestNumber?: null; service?: null; none: boolean })
            );
        }

        /**
         * Properties of a NamedService.
         * @deprecated Use domzero.v1.NamedService.$Properties instead.
         */
        interface INamedService extends domzero.v1.NamedService.$Properties {
        }

        /** Represents a NamedService. */
        class NamedService {

            /**
             * Constructs a new NamedService.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.NamedService.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NamedService protocol. */
            protocol: string;

            /** NamedService port. */
            port: number;

            /** NamedService guest. */
            guest: string;

            /**
             * Creates a new NamedService instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NamedService instance
             */
            static create(properties: domzero.v1.NamedService.$Shape): domzero.v1.NamedService & domzero.v1.NamedService.$Shape;
            static create(properties?: domzero.v1.NamedService.$Properties): domzero.v1.NamedService;

            /**
             * Encodes the specified NamedService message. Does not implicitly {@link domzero.v1.NamedService.verify|verify} messages.
             * @param message NamedService message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.NamedService.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NamedService message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.NamedService & domzero.v1.NamedService.$Shape} NamedService
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.NamedService & domzero.v1.NamedService.$Shape;
        }

        namespace NamedService {

            /** Properties of a NamedService. */
            interface $Properties {

                /** NamedService protocol */
                protocol?: (string|null);

                /** NamedService port */
                port?: (number|null);

                /** NamedService guest */
                guest?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NamedService. */
            type $Shape = domzero.v1.NamedService.$Properties;
        }

        /**
         * Properties of a DnsRequest.
         * @deprecated Use domzero.v1.DnsRequest.$Properties instead.
         */
        interface IDnsRequest extends domzero.v1.DnsRequest.$Properties {
        }

        /** Represents a DnsRequest. */
        class DnsRequest {

            /**
             * Constructs a new DnsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.DnsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DnsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DnsRequest instance
             */
            static create(properties: domzero.v1.DnsRequest.$Shape): domzero.v1.DnsRequest & domzero.v1.DnsRequest.$Shape;
            static create(properties?: domzero.v1.DnsRequest.$Properties): domzero.v1.DnsRequest;

            /**
             * Encodes the specified DnsRequest message. Does not implicitly {@link domzero.v1.DnsRequest.verify|verify} messages.
             * @param message DnsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.DnsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DnsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.DnsRequest & domzero.v1.DnsRequest.$Shape} DnsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.DnsRequest & domzero.v1.DnsRequest.$Shape;
        }

        namespace DnsRequest {

            /** Properties of a DnsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DnsRequest. */
            type $Shape = domzero.v1.DnsRequest.$Properties;
        }

        /**
         * Properties of a DnsZoneRequest.
         * @deprecated Use domzero.v1.DnsZoneRequest.$Properties instead.
         */
        interface IDnsZoneRequest extends domzero.v1.DnsZoneRequest.$Properties {
        }

        /** Represents a DnsZoneRequest. */
        class DnsZoneRequest {

            /**
             * Constructs a new DnsZoneRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.DnsZoneRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DnsZoneRequest origin. */
            origin: string;

            /**
             * Creates a new DnsZoneRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DnsZoneRequest instance
             */
            static create(properties: domzero.v1.DnsZoneRequest.$Shape): domzero.v1.DnsZoneRequest & domzero.v1.DnsZoneRequest.$Shape;
            static create(properties?: domzero.v1.DnsZoneRequest.$Properties): domzero.v1.DnsZoneRequest;

            /**
             * Encodes the specified DnsZoneRequest message. Does not implicitly {@link domzero.v1.DnsZoneRequest.verify|verify} messages.
             * @param message DnsZoneRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.DnsZoneRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DnsZoneRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.DnsZoneRequest & domzero.v1.DnsZoneRequest.$Shape} DnsZoneRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.DnsZoneRequest & domzero.v1.DnsZoneRequest.$Shape;
        }

        namespace DnsZoneRequest {

            /** Properties of a DnsZoneRequest. */
            interface $Properties {

                /** DnsZoneRequest origin */
                origin?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DnsZoneRequest. */
            type $Shape = domzero.v1.DnsZoneRequest.$Properties;
        }

        /**
         * Properties of a Text.
         * @deprecated Use domzero.v1.Text.$Properties instead.
         */
        interface IText extends domzero.v1.Text.$Properties {
        }

        /** Represents a Text. */
        class Text {

            /**
             * Constructs a new Text.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Text.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Text text. */
            text: string;

            /**
             * Creates a new Text instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Text instance
             */
            static create(properties: domzero.v1.Text.$Shape): domzero.v1.Text & domzero.v1.Text.$Shape;
            static create(properties?: domzero.v1.Text.$Properties): domzero.v1.Text;

            /**
             * Encodes the specified Text message. Does not implicitly {@link domzero.v1.Text.verify|verify} messages.
             * @param message Text message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Text.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Text message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Text & domzero.v1.Text.$Shape} Text
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Text & domzero.v1.Text.$Shape;
        }

        namespace Text {

            /** Properties of a Text. */
            interface $Properties {

                /** Text text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Text. */
            type $Shape = domzero.v1.Text.$Properties;
        }

        /**
         * Properties of an AddSecondaryRequest.
         * @deprecated Use domzero.v1.AddSecondaryRequest.$Properties instead.
         */
        interface IAddSecondaryRequest extends domzero.v1.AddSecondaryRequest.$Properties {
        }

        /** Represents an AddSecondaryRequest. */
        class AddSecondaryRequest {

            /**
             * Constructs a new AddSecondaryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.AddSecondaryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddSecondaryRequest name. */
            name: string;

            /** AddSecondaryRequest address. */
            address: string;

            /** AddSecondaryRequest port. */
            port: number;

            /**
             * Creates a new AddSecondaryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddSecondaryRequest instance
             */
            static create(properties: domzero.v1.AddSecondaryRequest.$Shape): domzero.v1.AddSecondaryRequest & domzero.v1.AddSecondaryRequest.$Shape;
            static create(properties?: domzero.v1.AddSecondaryRequest.$Properties): domzero.v1.AddSecondaryRequest;

            /**
             * Encodes the specified AddSecondaryRequest message. Does not implicitly {@link domzero.v1.AddSecondaryRequest.verify|verify} messages.
             * @param message AddSecondaryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.AddSecondaryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddSecondaryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.AddSecondaryRequest & domzero.v1.AddSecondaryRequest.$Shape} AddSecondaryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.AddSecondaryRequest & domzero.v1.AddSecondaryRequest.$Shape;
        }

        namespace AddSecondaryRequest {

            /** Properties of an AddSecondaryRequest. */
            interface $Properties {

                /** AddSecondaryRequest name */
                name?: (string|null);

                /** AddSecondaryRequest address */
                address?: (string|null);

                /** AddSecondaryRequest port */
                port?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddSecondaryRequest. */
            type $Shape = domzero.v1.AddSecondaryRequest.$Properties;
        }

        /**
         * Properties of a SecondaryKey.
         * @deprecated Use domzero.v1.SecondaryKey.$Properties instead.
         */
        interface ISecondaryKey extends domzero.v1.SecondaryKey.$Properties {
        }

        /** Represents a SecondaryKey. */
        class SecondaryKey {

            /**
             * Constructs a new SecondaryKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.SecondaryKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SecondaryKey keyName. */
            keyName: string;

            /** SecondaryKey secret. */
            secret: string;

            /** SecondaryKey servers. */
            servers: string[];

            /** SecondaryKey port. */
            port: number;

            /** SecondaryKey zones. */
            zones: string[];

            /**
             * Creates a new SecondaryKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SecondaryKey instance
             */
            static create(properties: domzero.v1.SecondaryKey.$Shape): domzero.v1.SecondaryKey & domzero.v1.SecondaryKey.$Shape;
            static create(properties?: domzero.v1.SecondaryKey.$Properties): domzero.v1.SecondaryKey;

            /**
             * Encodes the specified SecondaryKey message. Does not implicitly {@link domzero.v1.SecondaryKey.verify|verify} messages.
             * @param message SecondaryKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.SecondaryKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SecondaryKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.SecondaryKey & domzero.v1.SecondaryKey.$Shape} SecondaryKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.SecondaryKey & domzero.v1.SecondaryKey.$Shape;
        }

        namespace SecondaryKey {

            /** Properties of a SecondaryKey. */
            interface $Properties {

                /** SecondaryKey keyName */
                keyName?: (string|null);

                /** SecondaryKey secret */
                secret?: (string|null);

                /** SecondaryKey servers */
                servers?: (string[]|null);

                /** SecondaryKey port */
                port?: (number|null);

                /** SecondaryKey zones */
                zones?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SecondaryKey. */
            type $Shape = domzero.v1.SecondaryKey.$Properties;
        }

        /**
         * Properties of a RemoveSecondaryRequest.
         * @deprecated Use domzero.v1.RemoveSecondaryRequest.$Properties instead.
         */
        interface IRemoveSecondaryRequest extends domzero.v1.RemoveSecondaryRequest.$Properties {
        }

        /** Represents a RemoveSecondaryRequest. */
        class RemoveSecondaryRequest {

            /**
             * Constructs a new RemoveSecondaryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RemoveSecondaryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveSecondaryRequest name. */
            name: string;

            /**
             * Creates a new RemoveSecondaryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveSecondaryRequest instance
             */
            static create(properties: domzero.v1.RemoveSecondaryRequest.$Shape): domzero.v1.RemoveSecondaryRequest & domzero.v1.RemoveSecondaryRequest.$Shape;
            static create(properties?: domzero.v1.RemoveSecondaryRequest.$Properties): domzero.v1.RemoveSecondaryRequest;

            /**
             * Encodes the specified RemoveSecondaryRequest message. Does not implicitly {@link domzero.v1.RemoveSecondaryRequest.verify|verify} messages.
             * @param message RemoveSecondaryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RemoveSecondaryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveSecondaryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RemoveSecondaryRequest & domzero.v1.RemoveSecondaryRequest.$Shape} RemoveSecondaryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RemoveSecondaryRequest & domzero.v1.RemoveSecondaryRequest.$Shape;
        }

        namespace RemoveSecondaryRequest {

            /** Properties of a RemoveSecondaryRequest. */
            interface $Properties {

                /** RemoveSecondaryRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveSecondaryRequest. */
            type $Shape = domzero.v1.RemoveSecondaryRequest.$Properties;
        }

        /**
         * Properties of a BanRequest.
         * @deprecated Use domzero.v1.BanRequest.$Properties instead.
         */
        interface IBanRequest extends domzero.v1.BanRequest.$Properties {
        }

        /** Represents a BanRequest. */
        class BanRequest {

            /**
             * Constructs a new BanRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.BanRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BanRequest banned. */
            banned: string;

            /** BanRequest lifted. */
            lifted: string;

            /** BanRequest reason. */
            reason: string;

            /**
             * Creates a new BanRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BanRequest instance
             */
            static create(properties: domzero.v1.BanRequest.$Shape): domzero.v1.BanRequest & domzero.v1.BanRequest.$Shape;
            static create(properties?: domzero.v1.BanRequest.$Properties): domzero.v1.BanRequest;

            /**
             * Encodes the specified BanRequest message. Does not implicitly {@link domzero.v1.BanRequest.verify|verify} messages.
             * @param message BanRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.BanRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BanRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.BanRequest & domzero.v1.BanRequest.$Shape} BanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.BanRequest & domzero.v1.BanRequest.$Shape;
        }

        namespace BanRequest {

            /** Properties of a BanRequest. */
            interface $Properties {

                /** BanRequest banned */
                banned?: (string|null);

                /** BanRequest lifted */
                lifted?: (string|null);

                /** BanRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BanRequest. */
            type $Shape = domzero.v1.BanRequest.$Properties;
        }

        /**
         * Properties of a BanReply.
         * @deprecated Use domzero.v1.BanReply.$Properties instead.
         */
        interface IBanReply extends domzero.v1.BanReply.$Properties {
        }

        /** Represents a BanReply. */
        class BanReply {

            /**
             * Constructs a new BanReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.BanReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BanReply changed. */
            changed: number;

            /** BanReply bans. */
            bans: number;

            /**
             * Creates a new BanReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BanReply instance
             */
            static create(properties: domzero.v1.BanReply.$Shape): domzero.v1.BanReply & domzero.v1.BanReply.$Shape;
            static create(properties?: domzero.v1.BanReply.$Properties): domzero.v1.BanReply;

            /**
             * Encodes the specified BanReply message. Does not implicitly {@link domzero.v1.BanReply.verify|verify} messages.
             * @param message BanReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.BanReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BanReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.BanReply & domzero.v1.BanReply.$Shape} BanReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.BanReply & domzero.v1.BanReply.$Shape;
        }

        namespace BanReply {

            /** Properties of a BanReply. */
            interface $Properties {

                /** BanReply changed */
                changed?: (number|null);

                /** BanReply bans */
                bans?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BanReply. */
            type $Shape = domzero.v1.BanReply.$Properties;
        }

        /**
         * Properties of a BansRequest.
         * @deprecated Use domzero.v1.BansRequest.$Properties instead.
         */
        interface IBansRequest extends domzero.v1.BansRequest.$Properties {
        }

        /** Represents a BansRequest. */
        class BansRequest {

            /**
             * Constructs a new BansRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.BansRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new BansRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BansRequest instance
             */
            static create(properties: domzero.v1.BansRequest.$Shape): domzero.v1.BansRequest & domzero.v1.BansRequest.$Shape;
            static create(properties?: domzero.v1.BansRequest.$Properties): domzero.v1.BansRequest;

            /**
             * Encodes the specified BansRequest message. Does not implicitly {@link domzero.v1.BansRequest.verify|verify} messages.
             * @param message BansRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.BansRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BansRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.BansRequest & domzero.v1.BansRequest.$Shape} BansRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.BansRequest & domzero.v1.BansRequest.$Shape;
        }

        namespace BansRequest {

            /** Properties of a BansRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BansRequest. */
            type $Shape = domzero.v1.BansRequest.$Properties;
        }

        /**
         * Properties of an AskBastionRequest.
         * @deprecated Use domzero.v1.AskBastionRequest.$Properties instead.
         */
        interface IAskBastionRequest extends domzero.v1.AskBastionRequest.$Properties {
        }

        /** Represents an AskBastionRequest. */
        class AskBastionRequest {

            /**
             * Constructs a new AskBastionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.AskBastionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskBastionRequest host. */
            host: string;

            /** AskBastionRequest json. */
            json: string;

            /** AskBastionRequest policy. */
            policy: string;

            /**
             * Creates a new AskBastionRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AskBastionRequest instance
             */
            static create(properties: domzero.v1.AskBastionRequest.$Shape): domzero.v1.AskBastionRequest & domzero.v1.AskBastionRequest.$Shape;
            static create(properties?: domzero.v1.AskBastionRequest.$Properties): domzero.v1.AskBastionRequest;

            /**
             * Encodes the specified AskBastionRequest message. Does not implicitly {@link domzero.v1.AskBastionRequest.verify|verify} messages.
             * @param message AskBastionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.AskBastionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskBastionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.AskBastionRequest & domzero.v1.AskBastionRequest.$Shape} AskBastionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.AskBastionRequest & domzero.v1.AskBastionRequest.$Shape;
        }

        namespace AskBastionRequest {

            /** Properties of an AskBastionRequest. */
            interface $Properties {

                /** AskBastionRequest host */
                host?: (string|null);

                /** AskBastionRequest json */
                json?: (string|null);

                /** AskBastionRequest policy */
                policy?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskBastionRequest. */
            type $Shape = domzero.v1.AskBastionRequest.$Properties;
        }

        /**
         * Properties of a CreateCikRequest.
         * @deprecated Use domzero.v1.CreateCikRequest.$Properties instead.
         */
        interface ICreateCikRequest extends domzero.v1.CreateCikRequest.$Properties {
        }

        /** Represents a CreateCikRequest. */
        class CreateCikRequest {

            /**
             * Constructs a new CreateCikRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.CreateCikRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateCikRequest publicKey. */
            publicKey: Uint8Array;

            /** CreateCikRequest uses. */
            uses: number;

            /** CreateCikRequest expiresAtMs. */
            expiresAtMs: number;

            /** CreateCikRequest template. */
            template: string;

            /** CreateCikRequest labels. */
            labels: { [k: string]: string };

            /** CreateCikRequest park. */
            park: boolean;

            /** CreateCikRequest passphrase. */
            passphrase: boolean;

            /**
             * Creates a new CreateCikRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateCikRequest instance
             */
            static create(properties: domzero.v1.CreateCikRequest.$Shape): domzero.v1.CreateCikRequest & domzero.v1.CreateCikRequest.$Shape;
            static create(properties?: domzero.v1.CreateCikRequest.$Properties): domzero.v1.CreateCikRequest;

            /**
             * Encodes the specified CreateCikRequest message. Does not implicitly {@link domzero.v1.CreateCikRequest.verify|verify} messages.
             * @param message CreateCikRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.CreateCikRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateCikRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.CreateCikRequest & domzero.v1.CreateCikRequest.$Shape} CreateCikRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.CreateCikRequest & domzero.v1.CreateCikRequest.$Shape;
        }

        namespace CreateCikRequest {

            /** Properties of a CreateCikRequest. */
            interface $Properties {

                /** CreateCikRequest publicKey */
                publicKey?: (Uint8Array|null);

                /** CreateCikRequest uses */
                uses?: (number|null);

                /** CreateCikRequest expiresAtMs */
                expiresAtMs?: (number|null);

                /** CreateCikRequest template */
                template?: (string|null);

                /** CreateCikRequest labels */
                labels?: ({ [k: string]: string }|null);

                /** CreateCikRequest park */
                park?: (boolean|null);

                /** CreateCikRequest passphrase */
                passphrase?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateCikRequest. */
            type $Shape = domzero.v1.CreateCikRequest.$Properties;
        }

        /**
         * Properties of a CikMaterial.
         * @deprecated Use domzero.v1.CikMaterial.$Properties instead.
         */
        interface ICikMaterial extends domzero.v1.CikMaterial.$Properties {
        }

        /** Represents a CikMaterial. */
        class CikMaterial {

            /**
             * Constructs a new CikMaterial.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.CikMaterial.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CikMaterial id. */
            id: string;

            /** CikMaterial domain. */
            domain: string;

            /** CikMaterial caCertificatePem. */
            caCertificatePem: string;

            /** CikMaterial endpoints. */
            endpoints: string[];

            /** CikMaterial token. */
            token: Uint8Array;

            /** CikMaterial expiresAtMs. */
            expiresAtMs: number;

            /**
             * Creates a new CikMaterial instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CikMaterial instance
             */
            static create(properties: domzero.v1.CikMaterial.$Shape): domzero.v1.CikMaterial & domzero.v1.CikMaterial.$Shape;
            static create(properties?: domzero.v1.CikMaterial.$Properties): domzero.v1.CikMaterial;

            /**
             * Encodes the specified CikMaterial message. Does not implicitly {@link domzero.v1.CikMaterial.verify|verify} messages.
             * @param message CikMaterial message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.CikMaterial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CikMaterial message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.CikMaterial & domzero.v1.CikMaterial.$Shape} CikMaterial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.CikMaterial & domzero.v1.CikMaterial.$Shape;
        }

        namespace CikMaterial {

            /** Properties of a CikMaterial. */
            interface $Properties {

                /** CikMaterial id */
                id?: (string|null);

                /** CikMaterial domain */
                domain?: (string|null);

                /** CikMaterial caCertificatePem */
                caCertificatePem?: (string|null);

                /** CikMaterial endpoints */
                endpoints?: (string[]|null);

                /** CikMaterial token */
                token?: (Uint8Array|null);

                /** CikMaterial expiresAtMs */
                expiresAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CikMaterial. */
            type $Shape = domzero.v1.CikMaterial.$Properties;
        }

        /**
         * Properties of a RevokeCikRequest.
         * @deprecated Use domzero.v1.RevokeCikRequest.$Properties instead.
         */
        interface IRevokeCikRequest extends domzero.v1.RevokeCikRequest.$Properties {
        }

        /** Represents a RevokeCikRequest. */
        class RevokeCikRequest {

            /**
             * Constructs a new RevokeCikRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RevokeCikRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevokeCikRequest id. */
            id: string;

            /** RevokeCikRequest reason. */
            reason: string;

            /**
             * Creates a new RevokeCikRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RevokeCikRequest instance
             */
            static create(properties: domzero.v1.RevokeCikRequest.$Shape): domzero.v1.RevokeCikRequest & domzero.v1.RevokeCikRequest.$Shape;
            static create(properties?: domzero.v1.RevokeCikRequest.$Properties): domzero.v1.RevokeCikRequest;

            /**
             * Encodes the specified RevokeCikRequest message. Does not implicitly {@link domzero.v1.RevokeCikRequest.verify|verify} messages.
             * @param message RevokeCikRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RevokeCikRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevokeCikRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RevokeCikRequest & domzero.v1.RevokeCikRequest.$Shape} RevokeCikRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RevokeCikRequest & domzero.v1.RevokeCikRequest.$Shape;
        }

        namespace RevokeCikRequest {

            /** Properties of a RevokeCikRequest. */
            interface $Properties {

                /** RevokeCikRequest id */
                id?: (string|null);

                /** RevokeCikRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevokeCikRequest. */
            type $Shape = domzero.v1.RevokeCikRequest.$Properties;
        }

        /**
         * Properties of a CheckTemplateRequest.
         * @deprecated Use domzero.v1.CheckTemplateRequest.$Properties instead.
         */
        interface ICheckTemplateRequest extends domzero.v1.CheckTemplateRequest.$Properties {
        }

        /** Represents a CheckTemplateRequest. */
        class CheckTemplateRequest {

            /**
             * Constructs a new CheckTemplateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.CheckTemplateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CheckTemplateRequest host. */
            host: string;

            /** CheckTemplateRequest template. */
            template: string;

            /**
             * Creates a new CheckTemplateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CheckTemplateRequest instance
             */
            static create(properties: domzero.v1.CheckTemplateRequest.$Shape): domzero.v1.CheckTemplateRequest & domzero.v1.CheckTemplateRequest.$Shape;
            static create(properties?: domzero.v1.CheckTemplateRequest.$Properties): domzero.v1.CheckTemplateRequest;

            /**
             * Encodes the specified CheckTemplateRequest message. Does not implicitly {@link domzero.v1.CheckTemplateRequest.verify|verify} messages.
             * @param message CheckTemplateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.CheckTemplateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CheckTemplateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.CheckTemplateRequest & domzero.v1.CheckTemplateRequest.$Shape} CheckTemplateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.CheckTemplateRequest & domzero.v1.CheckTemplateRequest.$Shape;
        }

        namespace CheckTemplateRequest {

            /** Properties of a CheckTemplateRequest. */
            interface $Properties {

                /** CheckTemplateRequest host */
                host?: (string|null);

                /** CheckTemplateRequest template */
                template?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CheckTemplateRequest. */
            type $Shape = domzero.v1.CheckTemplateRequest.$Properties;
        }

        /**
         * Properties of a LogsRequest.
         * @deprecated Use domzero.v1.LogsRequest.$Properties instead.
         */
        interface ILogsRequest extends domzero.v1.LogsRequest.$Properties {
        }

        /** Represents a LogsRequest. */
        class LogsRequest {

            /**
             * Constructs a new LogsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LogsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogsRequest hosts. */
            hosts: string[];

            /** LogsRequest units. */
            units: string[];

            /** LogsRequest sinceMs. */
            sinceMs: number;

            /** LogsRequest untilMs. */
            untilMs: number;

            /** LogsRequest severity. */
            severity: number;

            /** LogsRequest grep. */
            grep: string;

            /** LogsRequest follow. */
            follow: boolean;

            /** LogsRequest last. */
            last: number;

            /**
             * Creates a new LogsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogsRequest instance
             */
            static create(properties: domzero.v1.LogsRequest.$Shape): domzero.v1.LogsRequest & domzero.v1.LogsRequest.$Shape;
            static create(properties?: domzero.v1.LogsRequest.$Properties): domzero.v1.LogsRequest;

            /**
             * Encodes the specified LogsRequest message. Does not implicitly {@link domzero.v1.LogsRequest.verify|verify} messages.
             * @param message LogsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LogsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LogsRequest & domzero.v1.LogsRequest.$Shape} LogsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LogsRequest & domzero.v1.LogsRequest.$Shape;
        }

        namespace LogsRequest {

            /** Properties of a LogsRequest. */
            interface $Properties {

                /** LogsRequest hosts */
                hosts?: (string[]|null);

                /** LogsRequest units */
                units?: (string[]|null);

                /** LogsRequest sinceMs */
                sinceMs?: (number|null);

                /** LogsRequest untilMs */
                untilMs?: (number|null);

                /** LogsRequest severity */
                severity?: (number|null);

                /** LogsRequest grep */
                grep?: (string|null);

                /** LogsRequest follow */
                follow?: (boolean|null);

                /** LogsRequest last */
                last?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogsRequest. */
            type $Shape = domzero.v1.LogsRequest.$Properties;
        }

        /**
         * Properties of a LogReply.
         * @deprecated Use domzero.v1.LogReply.$Properties instead.
         */
        interface ILogReply extends domzero.v1.LogReply.$Properties {
        }

        /** Represents a LogReply. */
        class LogReply {

            /**
             * Constructs a new LogReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LogReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogReply lines. */
            lines: domzero.v1.LogLine.$Properties[];

            /**
             * Creates a new LogReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogReply instance
             */
            static create(properties: domzero.v1.LogReply.$Shape): domzero.v1.LogReply & domzero.v1.LogReply.$Shape;
            static create(properties?: domzero.v1.LogReply.$Properties): domzero.v1.LogReply;

            /**
             * Encodes the specified LogReply message. Does not implicitly {@link domzero.v1.LogReply.verify|verify} messages.
             * @param message LogReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LogReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LogReply & domzero.v1.LogReply.$Shape} LogReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LogReply & domzero.v1.LogReply.$Shape;
        }

        namespace LogReply {

            /** Properties of a LogReply. */
            interface $Properties {

                /** LogReply lines */
                lines?: (domzero.v1.LogLine.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogReply. */
            type $Shape = domzero.v1.LogReply.$Properties;
        }

        /**
         * Properties of a LogLine.
         * @deprecated Use domzero.v1.LogLine.$Properties instead.
         */
        interface ILogLine extends domzero.v1.LogLine.$Properties {
        }

        /** Represents a LogLine. */
        class LogLine {

            /**
             * Constructs a new LogLine.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LogLine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogLine host. */
            host: string;

            /** LogLine unit. */
            unit: string;

            /** LogLine severity. */
            severity: number;

            /** LogLine timeMs. */
            timeMs: number;

            /** LogLine sequence. */
            sequence: number;

            /** LogLine text. */
            text: string;

            /**
             * Creates a new LogLine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogLine instance
             */
            static create(properties: domzero.v1.LogLine.$Shape): domzero.v1.LogLine & domzero.v1.LogLine.$Shape;
            static create(properties?: domzero.v1.LogLine.$Properties): domzero.v1.LogLine;

            /**
             * Encodes the specified LogLine message. Does not implicitly {@link domzero.v1.LogLine.verify|verify} messages.
             * @param message LogLine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LogLine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogLine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LogLine & domzero.v1.LogLine.$Shape} LogLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LogLine & domzero.v1.LogLine.$Shape;
        }

        namespace LogLine {

            /** Properties of a LogLine. */
            interface $Properties {

                /** LogLine host */
                host?: (string|null);

                /** LogLine unit */
                unit?: (string|null);

                /** LogLine severity */
                severity?: (number|null);

                /** LogLine timeMs */
                timeMs?: (number|null);

                /** LogLine sequence */
                sequence?: (number|null);

                /** LogLine text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogLine. */
            type $Shape = domzero.v1.LogLine.$Properties;
        }

        /**
         * Properties of an AddOperatorRequest.
         * @deprecated Use domzero.v1.AddOperatorRequest.$Properties instead.
         */
        interface IAddOperatorRequest extends domzero.v1.AddOperatorRequest.$Properties {
        }

        /** Represents an AddOperatorRequest. */
        class AddOperatorRequest {

            /**
             * Constructs a new AddOperatorRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.AddOperatorRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddOperatorRequest name. */
            name: string;

            /** AddOperatorRequest publicKey. */
            publicKey: Uint8Array;

            /** AddOperatorRequest replace. */
            replace: boolean;

            /**
             * Creates a new AddOperatorRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddOperatorRequest instance
             */
            static create(properties: domzero.v1.AddOperatorRequest.$Shape): domzero.v1.AddOperatorRequest & domzero.v1.AddOperatorRequest.$Shape;
            static create(properties?: domzero.v1.AddOperatorRequest.$Properties): domzero.v1.AddOperatorRequest;

            /**
             * Encodes the specified AddOperatorRequest message. Does not implicitly {@link domzero.v1.AddOperatorRequest.verify|verify} messages.
             * @param message AddOperatorRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.AddOperatorRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddOperatorRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.AddOperatorRequest & domzero.v1.AddOperatorRequest.$Shape} AddOperatorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.AddOperatorRequest & domzero.v1.AddOperatorRequest.$Shape;
        }

        namespace AddOperatorRequest {

            /** Properties of an AddOperatorRequest. */
            interface $Properties {

                /** AddOperatorRequest name */
                name?: (string|null);

                /** AddOperatorRequest publicKey */
                publicKey?: (Uint8Array|null);

                /** AddOperatorRequest replace */
                replace?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddOperatorRequest. */
            type $Shape = domzero.v1.AddOperatorRequest.$Properties;
        }

        /**
         * Properties of an OperatorMaterial.
         * @deprecated Use domzero.v1.OperatorMaterial.$Properties instead.
         */
        interface IOperatorMaterial extends domzero.v1.OperatorMaterial.$Properties {
        }

        /** Represents an OperatorMaterial. */
        class OperatorMaterial {

            /**
             * Constructs a new OperatorMaterial.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.OperatorMaterial.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperatorMaterial chainPem. */
            chainPem: string;

            /** OperatorMaterial caCertificatePem. */
            caCertificatePem: string;

            /** OperatorMaterial endpoint. */
            endpoint: string;

            /**
             * Creates a new OperatorMaterial instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperatorMaterial instance
             */
            static create(properties: domzero.v1.OperatorMaterial.$Shape): domzero.v1.OperatorMaterial & domzero.v1.OperatorMaterial.$Shape;
            static create(properties?: domzero.v1.OperatorMaterial.$Properties): domzero.v1.OperatorMaterial;

            /**
             * Encodes the specified OperatorMaterial message. Does not implicitly {@link domzero.v1.OperatorMaterial.verify|verify} messages.
             * @param message OperatorMaterial message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.OperatorMaterial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperatorMaterial message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.OperatorMaterial & domzero.v1.OperatorMaterial.$Shape} OperatorMaterial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.OperatorMaterial & domzero.v1.OperatorMaterial.$Shape;
        }

        namespace OperatorMaterial {

            /** Properties of an OperatorMaterial. */
            interface $Properties {

                /** OperatorMaterial chainPem */
                chainPem?: (string|null);

                /** OperatorMaterial caCertificatePem */
                caCertificatePem?: (string|null);

                /** OperatorMaterial endpoint */
                endpoint?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperatorMaterial. */
            type $Shape = domzero.v1.OperatorMaterial.$Properties;
        }

        /**
         * Properties of a RevokeOperatorRequest.
         * @deprecated Use domzero.v1.RevokeOperatorRequest.$Properties instead.
         */
        interface IRevokeOperatorRequest extends domzero.v1.RevokeOperatorRequest.$Properties {
        }

        /** Represents a RevokeOperatorRequest. */
        class RevokeOperatorRequest {

            /**
             * Constructs a new RevokeOperatorRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RevokeOperatorRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevokeOperatorRequest name. */
            name: string;

            /** RevokeOperatorRequest reason. */
            reason: string;

            /**
             * Creates a new RevokeOperatorRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RevokeOperatorRequest instance
             */
            static create(properties: domzero.v1.RevokeOperatorRequest.$Shape): domzero.v1.RevokeOperatorRequest & domzero.v1.RevokeOperatorRequest.$Shape;
            static create(properties?: domzero.v1.RevokeOperatorRequest.$Properties): domzero.v1.RevokeOperatorRequest;

            /**
             * Encodes the specified RevokeOperatorRequest message. Does not implicitly {@link domzero.v1.RevokeOperatorRequest.verify|verify} messages.
             * @param message RevokeOperatorRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RevokeOperatorRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevokeOperatorRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RevokeOperatorRequest & domzero.v1.RevokeOperatorRequest.$Shape} RevokeOperatorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RevokeOperatorRequest & domzero.v1.RevokeOperatorRequest.$Shape;
        }

        namespace RevokeOperatorRequest {

            /** Properties of a RevokeOperatorRequest. */
            interface $Properties {

                /** RevokeOperatorRequest name */
                name?: (string|null);

                /** RevokeOperatorRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevokeOperatorRequest. */
            type $Shape = domzero.v1.RevokeOperatorRequest.$Properties;
        }

        /**
         * Properties of an IssueNatsUserRequest.
         * @deprecated Use domzero.v1.IssueNatsUserRequest.$Properties instead.
         */
        interface IIssueNatsUserRequest extends domzero.v1.IssueNatsUserRequest.$Properties {
        }

        /** Represents an IssueNatsUserRequest. */
        class IssueNatsUserRequest {

            /**
             * Constructs a new IssueNatsUserRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.IssueNatsUserRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IssueNatsUserRequest operator. */
            operator: string;

            /** IssueNatsUserRequest natsPublicKey. */
            natsPublicKey: string;

            /**
             * Creates a new IssueNatsUserRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns IssueNatsUserRequest instance
             */
            static create(properties: domzero.v1.IssueNatsUserRequest.$Shape): domzero.v1.IssueNatsUserRequest & domzero.v1.IssueNatsUserRequest.$Shape;
            static create(properties?: domzero.v1.IssueNatsUserRequest.$Properties): domzero.v1.IssueNatsUserRequest;

            /**
             * Encodes the specified IssueNatsUserRequest message. Does not implicitly {@link domzero.v1.IssueNatsUserRequest.verify|verify} messages.
             * @param message IssueNatsUserRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.IssueNatsUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IssueNatsUserRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.IssueNatsUserRequest & domzero.v1.IssueNatsUserRequest.$Shape} IssueNatsUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.IssueNatsUserRequest & domzero.v1.IssueNatsUserRequest.$Shape;
        }

        namespace IssueNatsUserRequest {

            /** Properties of an IssueNatsUserRequest. */
            interface $Properties {

                /** IssueNatsUserRequest operator */
                operator?: (string|null);

                /** IssueNatsUserRequest natsPublicKey */
                natsPublicKey?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IssueNatsUserRequest. */
            type $Shape = domzero.v1.IssueNatsUserRequest.$Properties;
        }

        /**
         * Properties of a NatsUser.
         * @deprecated Use domzero.v1.NatsUser.$Properties instead.
         */
        interface INatsUser extends domzero.v1.NatsUser.$Properties {
        }

        /** Represents a NatsUser. */
        class NatsUser {

            /**
             * Constructs a new NatsUser.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.NatsUser.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NatsUser jwt. */
            jwt: string;

            /** NatsUser notAfterMs. */
            notAfterMs: number;

            /** NatsUser servers. */
            servers: string[];

            /** NatsUser caCertificatePem. */
            caCertificatePem: string;

            /**
             * Creates a new NatsUser instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NatsUser instance
             */
            static create(properties: domzero.v1.NatsUser.$Shape): domzero.v1.NatsUser & domzero.v1.NatsUser.$Shape;
            static create(properties?: domzero.v1.NatsUser.$Properties): domzero.v1.NatsUser;

            /**
             * Encodes the specified NatsUser message. Does not implicitly {@link domzero.v1.NatsUser.verify|verify} messages.
             * @param message NatsUser message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.NatsUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NatsUser message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.NatsUser & domzero.v1.NatsUser.$Shape} NatsUser
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.NatsUser & domzero.v1.NatsUser.$Shape;
        }

        namespace NatsUser {

            /** Properties of a NatsUser. */
            interface $Properties {

                /** NatsUser jwt */
                jwt?: (string|null);

                /** NatsUser notAfterMs */
                notAfterMs?: (number|null);

                /** NatsUser servers */
                servers?: (string[]|null);

                /** NatsUser caCertificatePem */
                caCertificatePem?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NatsUser. */
            type $Shape = domzero.v1.NatsUser.$Properties;
        }

        /**
         * Properties of an InitBinhostRequest.
         * @deprecated Use domzero.v1.InitBinhostRequest.$Properties instead.
         */
        interface IInitBinhostRequest extends domzero.v1.InitBinhostRequest.$Properties {
        }

        /** Represents an InitBinhostRequest. */
        class InitBinhostRequest {

            /**
             * Constructs a new InitBinhostRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.InitBinhostRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new InitBinhostRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InitBinhostRequest instance
             */
            static create(properties: domzero.v1.InitBinhostRequest.$Shape): domzero.v1.InitBinhostRequest & domzero.v1.InitBinhostRequest.$Shape;
            static create(properties?: domzero.v1.InitBinhostRequest.$Properties): domzero.v1.InitBinhostRequest;

            /**
             * Encodes the specified InitBinhostRequest message. Does not implicitly {@link domzero.v1.InitBinhostRequest.verify|verify} messages.
             * @param message InitBinhostRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.InitBinhostRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InitBinhostRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.InitBinhostRequest & domzero.v1.InitBinhostRequest.$Shape} InitBinhostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.InitBinhostRequest & domzero.v1.InitBinhostRequest.$Shape;
        }

        namespace InitBinhostRequest {

            /** Properties of an InitBinhostRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InitBinhostRequest. */
            type $Shape = domzero.v1.InitBinhostRequest.$Properties;
        }

        /**
         * Properties of a PackageUpload.
         * @deprecated Use domzero.v1.PackageUpload.$Properties instead.
         */
        interface IPackageUpload extends domzero.v1.PackageUpload.$Properties {
        }

        /** Represents a PackageUpload. */
        class PackageUpload {

            /**
             * Constructs a new PackageUpload.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.PackageUpload.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PackageUpload file. */
            file?: (domzero.v1.PackageFile.$Properties|null);

            /** PackageUpload content. */
            content?: (Uint8Array|null);

            /** PackageUpload publish. */
            publish?: (boolean|null);

            /** PackageUpload part. */
            part?: ("file"|"content"|"publish");

            /**
             * Creates a new PackageUpload instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PackageUpload instance
             */
            static create(properties: domzero.v1.PackageUpload.$Shape): domzero.v1.PackageUpload & domzero.v1.PackageUpload.$Shape;
            static create(properties?: domzero.v1.PackageUpload.$Properties): domzero.v1.PackageUpload;

            /**
             * Encodes the specified PackageUpload message. Does not implicitly {@link domzero.v1.PackageUpload.verify|verify} messages.
             * @param message PackageUpload message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.PackageUpload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PackageUpload message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.PackageUpload & domzero.v1.PackageUpload.$Shape} PackageUpload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.PackageUpload & domzero.v1.PackageUpload.$Shape;
        }

        namespace PackageUpload {

            /** Properties of a PackageUpload. */
            interface $Properties {

                /** PackageUpload file */
                file?: (domzero.v1.PackageFile.$Properties|null);

                /** PackageUpload content */
                content?: (Uint8Array|null);

                /** PackageUpload publish */
                publish?: (boolean|null);

                /** PackageUpload part */
                part?: ("file"|"content"|"publish");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PackageUpload. */
            type $Shape = {
              file?: domzero.v1.PackageFile.$Shape|null;
              content?: Uint8Array|null;
              publish?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; file?: null; content?: null; publish?: null }|{ part?: "file"; file: domzero.v1.PackageFile.$Shape; content?: null; publish?: null }|{ part?: "content"; file?: null; content: Uint8Array; publish?: null }|{ part?: "publish"; file?: null; content?: null; publish: boolean })
            );
        }

        /**
         * Properties of a PackageFile.
         * @deprecated Use domzero.v1.PackageFile.$Properties instead.
         */
        interface IPackageFile extends domzero.v1.PackageFile.$Properties {
        }

        /** Represents a PackageFile. */
        class PackageFile {

            /**
             * Constructs a new PackageFile.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.PackageFile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PackageFile name. */
            name: string;

            /** PackageFile size. */
            size: number;

            /** PackageFile sha256. */
            sha256: string;

            /**
             * Creates a new PackageFile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PackageFile instance
             */
            static create(properties: domzero.v1.PackageFile.$Shape): domzero.v1.PackageFile & domzero.v1.PackageFile.$Shape;
            static create(properties?: domzero.v1.PackageFile.$Properties): domzero.v1.PackageFile;

            /**
             * Encodes the specified PackageFile message. Does not implicitly {@link domzero.v1.PackageFile.verify|verify} messages.
             * @param message PackageFile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.PackageFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PackageFile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.PackageFile & domzero.v1.PackageFile.$Shape} PackageFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.PackageFile & domzero.v1.PackageFile.$Shape;
        }

        namespace PackageFile {

            /** Properties of a PackageFile. */
            interface $Properties {

                /** PackageFile name */
                name?: (string|null);

                /** PackageFile size */
                size?: (number|null);

                /** PackageFile sha256 */
                sha256?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PackageFile. */
            type $Shape = domzero.v1.PackageFile.$Properties;
        }

        /**
         * Properties of a ListPackagesRequest.
         * @deprecated Use domzero.v1.ListPackagesRequest.$Properties instead.
         */
        interface IListPackagesRequest extends domzero.v1.ListPackagesRequest.$Properties {
        }

        /** Represents a ListPackagesRequest. */
        class ListPackagesRequest {

            /**
             * Constructs a new ListPackagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.ListPackagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListPackagesRequest name. */
            name: string;

            /**
             * Creates a new ListPackagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListPackagesRequest instance
             */
            static create(properties: domzero.v1.ListPackagesRequest.$Shape): domzero.v1.ListPackagesRequest & domzero.v1.ListPackagesRequest.$Shape;
            static create(properties?: domzero.v1.ListPackagesRequest.$Properties): domzero.v1.ListPackagesRequest;

            /**
             * Encodes the specified ListPackagesRequest message. Does not implicitly {@link domzero.v1.ListPackagesRequest.verify|verify} messages.
             * @param message ListPackagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.ListPackagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPackagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.ListPackagesRequest & domzero.v1.ListPackagesRequest.$Shape} ListPackagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.ListPackagesRequest & domzero.v1.ListPackagesRequest.$Shape;
        }

        namespace ListPackagesRequest {

            /** Properties of a ListPackagesRequest. */
            interface $Properties {

                /** ListPackagesRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPackagesRequest. */
            type $Shape = domzero.v1.ListPackagesRequest.$Properties;
        }

        /**
         * Properties of a VerifyBinhostRequest.
         * @deprecated Use domzero.v1.VerifyBinhostRequest.$Properties instead.
         */
        interface IVerifyBinhostRequest extends domzero.v1.VerifyBinhostRequest.$Properties {
        }

        /** Represents a VerifyBinhostRequest. */
        class VerifyBinhostRequest {

            /**
             * Constructs a new VerifyBinhostRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.VerifyBinhostRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new VerifyBinhostRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerifyBinhostRequest instance
             */
            static create(properties: domzero.v1.VerifyBinhostRequest.$Shape): domzero.v1.VerifyBinhostRequest & domzero.v1.VerifyBinhostRequest.$Shape;
            static create(properties?: domzero.v1.VerifyBinhostRequest.$Properties): domzero.v1.VerifyBinhostRequest;

            /**
             * Encodes the specified VerifyBinhostRequest message. Does not implicitly {@link domzero.v1.VerifyBinhostRequest.verify|verify} messages.
             * @param message VerifyBinhostRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.VerifyBinhostRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerifyBinhostRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.VerifyBinhostRequest & domzero.v1.VerifyBinhostRequest.$Shape} VerifyBinhostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.VerifyBinhostRequest & domzero.v1.VerifyBinhostRequest.$Shape;
        }

        namespace VerifyBinhostRequest {

            /** Properties of a VerifyBinhostRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VerifyBinhostRequest. */
            type $Shape = domzero.v1.VerifyBinhostRequest.$Properties;
        }

        /**
         * Properties of a RetirePackagesRequest.
         * @deprecated Use domzero.v1.RetirePackagesRequest.$Properties instead.
         */
        interface IRetirePackagesRequest extends domzero.v1.RetirePackagesRequest.$Properties {
        }

        /** Represents a RetirePackagesRequest. */
        class RetirePackagesRequest {

            /**
             * Constructs a new RetirePackagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RetirePackagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetirePackagesRequest names. */
            names: string[];

            /** RetirePackagesRequest force. */
            force: boolean;

            /**
             * Creates a new RetirePackagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetirePackagesRequest instance
             */
            static create(properties: domzero.v1.RetirePackagesRequest.$Shape): domzero.v1.RetirePackagesRequest & domzero.v1.RetirePackagesRequest.$Shape;
            static create(properties?: domzero.v1.RetirePackagesRequest.$Properties): domzero.v1.RetirePackagesRequest;

            /**
             * Encodes the specified RetirePackagesRequest message. Does not implicitly {@link domzero.v1.RetirePackagesRequest.verify|verify} messages.
             * @param message RetirePackagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RetirePackagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetirePackagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RetirePackagesRequest & domzero.v1.RetirePackagesRequest.$Shape} RetirePackagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RetirePackagesRequest & domzero.v1.RetirePackagesRequest.$Shape;
        }

        namespace RetirePackagesRequest {

            /** Properties of a RetirePackagesRequest. */
            interface $Properties {

                /** RetirePackagesRequest names */
                names?: (string[]|null);

                /** RetirePackagesRequest force */
                force?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetirePackagesRequest. */
            type $Shape = domzero.v1.RetirePackagesRequest.$Properties;
        }

        /**
         * Properties of a BinhostClientRequest.
         * @deprecated Use domzero.v1.BinhostClientRequest.$Properties instead.
         */
        interface IBinhostClientRequest extends domzero.v1.BinhostClientRequest.$Properties {
        }

        /** Represents a BinhostClientRequest. */
        class BinhostClientRequest {

            /**
             * Constructs a new BinhostClientRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.BinhostClientRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new BinhostClientRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BinhostClientRequest instance
             */
            static create(properties: domzero.v1.BinhostClientRequest.$Shape): domzero.v1.BinhostClientRequest & domzero.v1.BinhostClientRequest.$Shape;
            static create(properties?: domzero.v1.BinhostClientRequest.$Properties): domzero.v1.BinhostClientRequest;

            /**
             * Encodes the specified BinhostClientRequest message. Does not implicitly {@link domzero.v1.BinhostClientRequest.verify|verify} messages.
             * @param message BinhostClientRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.BinhostClientRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BinhostClientRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.BinhostClientRequest & domzero.v1.BinhostClientRequest.$Shape} BinhostClientRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.BinhostClientRequest & domzero.v1.BinhostClientRequest.$Shape;
        }

        namespace BinhostClientRequest {

            /** Properties of a BinhostClientRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BinhostClientRequest. */
            type $Shape = domzero.v1.BinhostClientRequest.$Properties;
        }

        /**
         * Properties of a BinhostStatusRequest.
         * @deprecated Use domzero.v1.BinhostStatusRequest.$Properties instead.
         */
        interface IBinhostStatusRequest extends domzero.v1.BinhostStatusRequest.$Properties {
        }

        /** Represents a BinhostStatusRequest. */
        class BinhostStatusRequest {

            /**
             * Constructs a new BinhostStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.BinhostStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new BinhostStatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BinhostStatusRequest instance
             */
            static create(properties: domzero.v1.BinhostStatusRequest.$Shape): domzero.v1.BinhostStatusRequest & domzero.v1.BinhostStatusRequest.$Shape;
            static create(properties?: domzero.v1.BinhostStatusRequest.$Properties): domzero.v1.BinhostStatusRequest;

            /**
             * Encodes the specified BinhostStatusRequest message. Does not implicitly {@link domzero.v1.BinhostStatusRequest.verify|verify} messages.
             * @param message BinhostStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.BinhostStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BinhostStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.BinhostStatusRequest & domzero.v1.BinhostStatusRequest.$Shape} BinhostStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.BinhostStatusRequest & domzero.v1.BinhostStatusRequest.$Shape;
        }

        namespace BinhostStatusRequest {

            /** Properties of a BinhostStatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BinhostStatusRequest. */
            type $Shape = domzero.v1.BinhostStatusRequest.$Properties;
        }

        /**
         * Properties of a CreateJobsRequest.
         * @deprecated Use domzero.v1.CreateJobsRequest.$Properties instead.
         */
        interface ICreateJobsRequest extends domzero.v1.CreateJobsRequest.$Properties {
        }

        /** Represents a CreateJobsRequest. */
        class CreateJobsRequest {

            /**
             * Constructs a new CreateJobsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.CreateJobsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateJobsRequest hosts. */
            hosts: string[];

            /** CreateJobsRequest selector. */
            selector: string;

            /** CreateJobsRequest all. */
            all: boolean;

            /** CreateJobsRequest work. */
            work?: (domzero.v1.Work.$Properties|null);

            /** CreateJobsRequest expiresInMs. */
            expiresInMs: number;

            /**
             * Creates a new CreateJobsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateJobsRequest instance
             */
            static create(properties: domzero.v1.CreateJobsRequest.$Shape): domzero.v1.CreateJobsRequest & domzero.v1.CreateJobsRequest.$Shape;
            static create(properties?: domzero.v1.CreateJobsRequest.$Properties): domzero.v1.CreateJobsRequest;

            /**
             * Encodes the specified CreateJobsRequest message. Does not implicitly {@link domzero.v1.CreateJobsRequest.verify|verify} messages.
             * @param message CreateJobsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.CreateJobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateJobsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.CreateJobsRequest & domzero.v1.CreateJobsRequest.$Shape} CreateJobsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.CreateJobsRequest & domzero.v1.CreateJobsRequest.$Shape;
        }

        namespace CreateJobsRequest {

            /** Properties of a CreateJobsRequest. */
            interface $Properties {

                /** CreateJobsRequest hosts */
                hosts?: (string[]|null);

                /** CreateJobsRequest selector */
                selector?: (string|null);

                /** CreateJobsRequest all */
                all?: (boolean|null);

                /** CreateJobsRequest work */
                work?: (domzero.v1.Work.$Properties|null);

                /** CreateJobsRequest expiresInMs */
                expiresInMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateJobsRequest. */
            type $Shape = {
              hosts?: string[]|null;
              selector?: string|null;
              all?: boolean|null;
              work?: domzero.v1.Work.$Shape|null;
              expiresInMs?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a JobRequest.
         * @deprecated Use domzero.v1.JobRequest.$Properties instead.
         */
        interface IJobRequest extends domzero.v1.JobRequest.$Properties {
        }

        /** Represents a JobRequest. */
        class JobRequest {

            /**
             * Constructs a new JobRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.JobRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JobRequest id. */
            id: string;

            /**
             * Creates a new JobRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JobRequest instance
             */
            static create(properties: domzero.v1.JobRequest.$Shape): domzero.v1.JobRequest & domzero.v1.JobRequest.$Shape;
            static create(properties?: domzero.v1.JobRequest.$Properties): domzero.v1.JobRequest;

            /**
             * Encodes the specified JobRequest message. Does not implicitly {@link domzero.v1.JobRequest.verify|verify} messages.
             * @param message JobRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.JobRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JobRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.JobRequest & domzero.v1.JobRequest.$Shape} JobRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.JobRequest & domzero.v1.JobRequest.$Shape;
        }

        namespace JobRequest {

            /** Properties of a JobRequest. */
            interface $Properties {

                /** JobRequest id */
                id?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JobRequest. */
            type $Shape = domzero.v1.JobRequest.$Properties;
        }

        /**
         * Properties of a JobsRequest.
         * @deprecated Use domzero.v1.JobsRequest.$Properties instead.
         */
        interface IJobsRequest extends domzero.v1.JobsRequest.$Properties {
        }

        /** Represents a JobsRequest. */
        class JobsRequest {

            /**
             * Constructs a new JobsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.JobsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JobsRequest host. */
            host: string;

            /** JobsRequest all. */
            all: boolean;

            /**
             * Creates a new JobsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JobsRequest instance
             */
            static create(properties: domzero.v1.JobsRequest.$Shape): domzero.v1.JobsRequest & domzero.v1.JobsRequest.$Shape;
            static create(properties?: domzero.v1.JobsRequest.$Properties): domzero.v1.JobsRequest;

            /**
             * Encodes the specified JobsRequest message. Does not implicitly {@link domzero.v1.JobsRequest.verify|verify} messages.
             * @param message JobsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.JobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JobsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.JobsRequest & domzero.v1.JobsRequest.$Shape} JobsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.JobsRequest & domzero.v1.JobsRequest.$Shape;
        }

        namespace JobsRequest {

            /** Properties of a JobsRequest. */
            interface $Properties {

                /** JobsRequest host */
                host?: (string|null);

                /** JobsRequest all */
                all?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JobsRequest. */
            type $Shape = domzero.v1.JobsRequest.$Properties;
        }

        /**
         * Properties of a FollowJobRequest.
         * @deprecated Use domzero.v1.FollowJobRequest.$Properties instead.
         */
        interface IFollowJobRequest extends domzero.v1.FollowJobRequest.$Properties {
        }

        /** Represents a FollowJobRequest. */
        class FollowJobRequest {

            /**
             * Constructs a new FollowJobRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.FollowJobRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowJobRequest id. */
            id: string;

            /** FollowJobRequest follow. */
            follow: boolean;

            /**
             * Creates a new FollowJobRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowJobRequest instance
             */
            static create(properties: domzero.v1.FollowJobRequest.$Shape): domzero.v1.FollowJobRequest & domzero.v1.FollowJobRequest.$Shape;
            static create(properties?: domzero.v1.FollowJobRequest.$Properties): domzero.v1.FollowJobRequest;

            /**
             * Encodes the specified FollowJobRequest message. Does not implicitly {@link domzero.v1.FollowJobRequest.verify|verify} messages.
             * @param message FollowJobRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.FollowJobRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowJobRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.FollowJobRequest & domzero.v1.FollowJobRequest.$Shape} FollowJobRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.FollowJobRequest & domzero.v1.FollowJobRequest.$Shape;
        }

        namespace FollowJobRequest {

            /** Properties of a FollowJobRequest. */
            interface $Properties {

                /** FollowJobRequest id */
                id?: (string|null);

                /** FollowJobRequest follow */
                follow?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FollowJobRequest. */
            type $Shape = domzero.v1.FollowJobRequest.$Properties;
        }

        /**
         * Properties of a JobUpdate.
         * @deprecated Use domzero.v1.JobUpdate.$Properties instead.
         */
        interface IJobUpdate extends domzero.v1.JobUpdate.$Properties {
        }

        /** Represents a JobUpdate. */
        class JobUpdate {

            /**
             * Constructs a new JobUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.JobUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JobUpdate json. */
            json?: (string|null);

            /** JobUpdate output. */
            output?: (domzero.v1.JobPiece.$Properties|null);

            /** JobUpdate update. */
            update?: ("json"|"output");

            /**
             * Creates a new JobUpdate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JobUpdate instance
             */
            static create(properties: domzero.v1.JobUpdate.$Shape): domzero.v1.JobUpdate & domzero.v1.JobUpdate.$Shape;
            static create(properties?: domzero.v1.JobUpdate.$Properties): domzero.v1.JobUpdate;

            /**
             * Encodes the specified JobUpdate message. Does not implicitly {@link domzero.v1.JobUpdate.verify|verify} messages.
             * @param message JobUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.JobUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JobUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.JobUpdate & domzero.v1.JobUpdate.$Shape} JobUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.JobUpdate & domzero.v1.JobUpdate.$Shape;
        }

        namespace JobUpdate {

            /** Properties of a JobUpdate. */
            interface $Properties {

                /** JobUpdate json */
                json?: (string|null);

                /** JobUpdate output */
                output?: (domzero.v1.JobPiece.$Properties|null);

                /** JobUpdate update */
                update?: ("json"|"output");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a JobUpdate. */
            type $Shape = {
              json?: string|null;
              output?: domzero.v1.JobPiece.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ update?: undefined; json?: null; output?: null }|{ update?: "json"; json: string; output?: null }|{ update?: "output"; json?: null; output: domzero.v1.JobPiece.$Shape })
            );
        }

        /**
         * Properties of a JobPiece.
         * @deprecated Use domzero.v1.JobPiece.$Properties instead.
         */
        interface IJobPiece extends domzero.v1.JobPiece.$Properties {
        }

        /** Represents a JobPiece. */
        class JobPiece {

            /**
             * Constructs a new JobPiece.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.JobPiece.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JobPiece missingBytes. */
            missingBytes: number;

            /** JobPiece data. */
            data: Uint8Array;

            /**
             * Creates a new JobPiece instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JobPiece instance
             */
            static create(properties: domzero.v1.JobPiece.$Shape): domzero.v1.JobPiece & domzero.v1.JobPiece.$Shape;
            static create(properties?: domzero.v1.JobPiece.$Properties): domzero.v1.JobPiece;

            /**
             * Encodes the specified JobPiece message. Does not implicitly {@link domzero.v1.JobPiece.verify|verify} messages.
             * @param message JobPiece message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.JobPiece.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JobPiece message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.JobPiece & domzero.v1.JobPiece.$Shape} JobPiece
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.JobPiece & domzero.v1.JobPiece.$Shape;
        }

        namespace JobPiece {

            /** Properties of a JobPiece. */
            interface $Properties {

                /** JobPiece missingBytes */
                missingBytes?: (number|null);

                /** JobPiece data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JobPiece. */
            type $Shape = domzero.v1.JobPiece.$Properties;
        }

        /**
         * Properties of a PlanBuildsRequest.
         * @deprecated Use domzero.v1.PlanBuildsRequest.$Properties instead.
         */
        interface IPlanBuildsRequest extends domzero.v1.PlanBuildsRequest.$Properties {
        }

        /** Represents a PlanBuildsRequest. */
        class PlanBuildsRequest {

            /**
             * Constructs a new PlanBuildsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.PlanBuildsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlanBuildsRequest specs. */
            specs: string[];

            /** PlanBuildsRequest builders. */
            builders: domzero.v1.PlannedBuilder.$Properties[];

            /**
             * Creates a new PlanBuildsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlanBuildsRequest instance
             */
            static create(properties: domzero.v1.PlanBuildsRequest.$Shape): domzero.v1.PlanBuildsRequest & domzero.v1.PlanBuildsRequest.$Shape;
            static create(properties?: domzero.v1.PlanBuildsRequest.$Properties): domzero.v1.PlanBuildsRequest;

            /**
             * Encodes the specified PlanBuildsRequest message. Does not implicitly {@link domzero.v1.PlanBuildsRequest.verify|verify} messages.
             * @param message PlanBuildsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.PlanBuildsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlanBuildsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.PlanBuildsRequest & domzero.v1.PlanBuildsRequest.$Shape} PlanBuildsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.PlanBuildsRequest & domzero.v1.PlanBuildsRequest.$Shape;
        }

        namespace PlanBuildsRequest {

            /** Properties of a PlanBuildsRequest. */
            interface $Properties {

                /** PlanBuildsRequest specs */
                specs?: (string[]|null);

                /** PlanBuildsRequest builders */
                builders?: (domzero.v1.PlannedBuilder.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlanBuildsRequest. */
            type $Shape = domzero.v1.PlanBuildsRequest.$Properties;
        }

        /**
         * Properties of a PlannedBuilder.
         * @deprecated Use domzero.v1.PlannedBuilder.$Properties instead.
         */
        interface IPlannedBuilder extends domzero.v1.PlannedBuilder.$Properties {
        }

        /** Represents a PlannedBuilder. */
        class PlannedBuilder {

            /**
             * Constructs a new PlannedBuilder.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.PlannedBuilder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlannedBuilder name. */
            name: string;

            /** PlannedBuilder cores. */
            cores: number;

            /** PlannedBuilder memoryMib. */
            memoryMib: number;

            /**
             * Creates a new PlannedBuilder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlannedBuilder instance
             */
            static create(properties: domzero.v1.PlannedBuilder.$Shape): domzero.v1.PlannedBuilder & domzero.v1.PlannedBuilder.$Shape;
            static create(properties?: domzero.v1.PlannedBuilder.$Properties): domzero.v1.PlannedBuilder;

            /**
             * Encodes the specified PlannedBuilder message. Does not implicitly {@link domzero.v1.PlannedBuilder.verify|verify} messages.
             * @param message PlannedBuilder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.PlannedBuilder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlannedBuilder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.PlannedBuilder & domzero.v1.PlannedBuilder.$Shape} PlannedBuilder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.PlannedBuilder & domzero.v1.PlannedBuilder.$Shape;
        }

        namespace PlannedBuilder {

            /** Properties of a PlannedBuilder. */
            interface $Properties {

                /** PlannedBuilder name */
                name?: (string|null);

                /** PlannedBuilder cores */
                cores?: (number|null);

                /** PlannedBuilder memoryMib */
                memoryMib?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlannedBuilder. */
            type $Shape = domzero.v1.PlannedBuilder.$Properties;
        }

        /**
         * Properties of a LearnBuildsRequest.
         * @deprecated Use domzero.v1.LearnBuildsRequest.$Properties instead.
         */
        interface ILearnBuildsRequest extends domzero.v1.LearnBuildsRequest.$Properties {
        }

        /** Represents a LearnBuildsRequest. */
        class LearnBuildsRequest {

            /**
             * Constructs a new LearnBuildsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LearnBuildsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LearnBuildsRequest builds. */
            builds: domzero.v1.DoneBuild.$Properties[];

            /** LearnBuildsRequest jobs. */
            jobs: number;

            /**
             * Creates a new LearnBuildsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LearnBuildsRequest instance
             */
            static create(properties: domzero.v1.LearnBuildsRequest.$Shape): domzero.v1.LearnBuildsRequest & domzero.v1.LearnBuildsRequest.$Shape;
            static create(properties?: domzero.v1.LearnBuildsRequest.$Properties): domzero.v1.LearnBuildsRequest;

            /**
             * Encodes the specified LearnBuildsRequest message. Does not implicitly {@link domzero.v1.LearnBuildsRequest.verify|verify} messages.
             * @param message LearnBuildsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LearnBuildsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LearnBuildsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LearnBuildsRequest & domzero.v1.LearnBuildsRequest.$Shape} LearnBuildsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LearnBuildsRequest & domzero.v1.LearnBuildsRequest.$Shape;
        }

        namespace LearnBuildsRequest {

            /** Properties of a LearnBuildsRequest. */
            interface $Properties {

                /** LearnBuildsRequest builds */
                builds?: (domzero.v1.DoneBuild.$Properties[]|null);

                /** LearnBuildsRequest jobs */
                jobs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LearnBuildsRequest. */
            type $Shape = domzero.v1.LearnBuildsRequest.$Properties;
        }

        /**
         * Properties of a DoneBuild.
         * @deprecated Use domzero.v1.DoneBuild.$Properties instead.
         */
        interface IDoneBuild extends domzero.v1.DoneBuild.$Properties {
        }

        /** Represents a DoneBuild. */
        class DoneBuild {

            /**
             * Constructs a new DoneBuild.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.DoneBuild.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DoneBuild cpv. */
            cpv: string;

            /** DoneBuild seconds. */
            seconds: number;

            /** DoneBuild atMs. */
            atMs: number;

            /**
             * Creates a new DoneBuild instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DoneBuild instance
             */
            static create(properties: domzero.v1.DoneBuild.$Shape): domzero.v1.DoneBuild & domzero.v1.DoneBuild.$Shape;
            static create(properties?: domzero.v1.DoneBuild.$Properties): domzero.v1.DoneBuild;

            /**
             * Encodes the specified DoneBuild message. Does not implicitly {@link domzero.v1.DoneBuild.verify|verify} messages.
             * @param message DoneBuild message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.DoneBuild.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoneBuild message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.DoneBuild & domzero.v1.DoneBuild.$Shape} DoneBuild
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.DoneBuild & domzero.v1.DoneBuild.$Shape;
        }

        namespace DoneBuild {

            /** Properties of a DoneBuild. */
            interface $Properties {

                /** DoneBuild cpv */
                cpv?: (string|null);

                /** DoneBuild seconds */
                seconds?: (number|null);

                /** DoneBuild atMs */
                atMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DoneBuild. */
            type $Shape = domzero.v1.DoneBuild.$Properties;
        }

        /**
         * Properties of a SignedOrder.
         * @deprecated Use domzero.v1.SignedOrder.$Properties instead.
         */
        interface ISignedOrder extends domzero.v1.SignedOrder.$Properties {
        }

        /** Represents a SignedOrder. */
        class SignedOrder {

            /**
             * Constructs a new SignedOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.SignedOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedOrder order. */
            order: Uint8Array;

            /** SignedOrder signature. */
            signature: Uint8Array;

            /** SignedOrder chain. */
            chain: Uint8Array[];

            /**
             * Creates a new SignedOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SignedOrder instance
             */
            static create(properties: domzero.v1.SignedOrder.$Shape): domzero.v1.SignedOrder & domzero.v1.SignedOrder.$Shape;
            static create(properties?: domzero.v1.SignedOrder.$Properties): domzero.v1.SignedOrder;

            /**
             * Encodes the specified SignedOrder message. Does not implicitly {@link domzero.v1.SignedOrder.verify|verify} messages.
             * @param message SignedOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.SignedOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.SignedOrder & domzero.v1.SignedOrder.$Shape} SignedOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.SignedOrder & domzero.v1.SignedOrder.$Shape;
        }

        namespace SignedOrder {

            /** Properties of a SignedOrder. */
            interface $Properties {

                /** SignedOrder order */
                order?: (Uint8Array|null);

                /** SignedOrder signature */
                signature?: (Uint8Array|null);

                /** SignedOrder chain */
                chain?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedOrder. */
            type $Shape = domzero.v1.SignedOrder.$Properties;
        }

        /**
         * Properties of an Order.
         * @deprecated Use domzero.v1.Order.$Properties instead.
         */
        interface IOrder extends domzero.v1.Order.$Properties {
        }

        /** Represents an Order. */
        class Order {

            /**
             * Constructs a new Order.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Order.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Order job. */
            job: string;

            /** Order host. */
            host: string;

            /** Order issuedAtMs. */
            issuedAtMs: number;

            /** Order expiresAtMs. */
            expiresAtMs: number;

            /** Order work. */
            work?: (domzero.v1.Work.$Properties|null);

            /** Order cancel. */
            cancel?: (boolean|null);

            /** Order what. */
            what?: ("work"|"cancel");

            /**
             * Creates a new Order instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Order instance
             */
            static create(properties: domzero.v1.Order.$Shape): domzero.v1.Order & domzero.v1.Order.$Shape;
            static create(properties?: domzero.v1.Order.$Properties): domzero.v1.Order;

            /**
             * Encodes the specified Order message. Does not implicitly {@link domzero.v1.Order.verify|verify} messages.
             * @param message Order message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Order.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Order message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Order & domzero.v1.Order.$Shape} Order
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Order & domzero.v1.Order.$Shape;
        }

        namespace Order {

            /** Properties of an Order. */
            interface $Properties {

                /** Order job */
                job?: (string|null);

                /** Order host */
                host?: (string|null);

                /** Order issuedAtMs */
                issuedAtMs?: (number|null);

                /** Order expiresAtMs */
                expiresAtMs?: (number|null);

                /** Order work */
                work?: (domzero.v1.Work.$Properties|null);

                /** Order cancel */
                cancel?: (boolean|null);

                /** Order what */
                what?: ("work"|"cancel");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Order. */
            type $Shape = {
              job?: string|null;
              host?: string|null;
              issuedAtMs?: number|null;
              expiresAtMs?: number|null;
              work?: domzero.v1.Work.$Shape|null;
              cancel?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; work?: null; cancel?: null }|{ what?: "work"; work: domzero.v1.Work.$Shape; cancel?: null }|{ what?: "cancel"; work?: null; cancel: boolean })
            );
        }

        /**
         * Properties of a Work.
         * @deprecated Use domzero.v1.Work.$Properties instead.
         */
        interface IWork extends domzero.v1.Work.$Properties {
        }

        /** Represents a Work. */
        class Work {

            /**
             * Constructs a new Work.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Work.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Work supersedes. */
            supersedes: string[];

            /** Work service. */
            service?: (domzero.v1.ServiceAction.$Properties|null);

            /** Work serviceCheck. */
            serviceCheck?: (domzero.v1.ServiceCheck.$Properties|null);

            /** Work kind. */
            kind?: ("service"|"serviceCheck");

            /**
             * Creates a new Work instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Work instance
             */
            static create(properties: domzero.v1.Work.$Shape): domzero.v1.Work & domzero.v1.Work.$Shape;
            static create(properties?: domzero.v1.Work.$Properties): domzero.v1.Work;

            /**
             * Encodes the specified Work message. Does not implicitly {@link domzero.v1.Work.verify|verify} messages.
             * @param message Work message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Work.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Work message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Work & domzero.v1.Work.$Shape} Work
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Work & domzero.v1.Work.$Shape;
        }

        namespace Work {

            /** Properties of a Work. */
            interface $Properties {

                /** Work supersedes */
                supersedes?: (string[]|null);

                /** Work service */
                service?: (domzero.v1.ServiceAction.$Properties|null);

                /** Work serviceCheck */
                serviceCheck?: (domzero.v1.ServiceCheck.$Properties|null);

                /** Work kind */
                kind?: ("service"|"serviceCheck");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Work. */
            type $Shape = {
              supersedes?: string[]|null;
              service?: domzero.v1.ServiceAction.$Shape|null;
              serviceCheck?: domzero.v1.ServiceCheck.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; service?: null; serviceCheck?: null }|{ kind?: "service"; service: domzero.v1.ServiceAction.$Shape; serviceCheck?: null }|{ kind?: "serviceCheck"; service?: null; serviceCheck: domzero.v1.ServiceCheck.$Shape })
            );
        }

        /**
         * Properties of a ServiceAction.
         * @deprecated Use domzero.v1.ServiceAction.$Properties instead.
         */
        interface IServiceAction extends domzero.v1.ServiceAction.$Properties {
        }

        /** Represents a ServiceAction. */
        class ServiceAction {

            /**
             * Constructs a new ServiceAction.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.ServiceAction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServiceAction name. */
            name: string;

            /** ServiceAction action. */
            action: domzero.v1.ServiceAction.Action;

            /**
             * Creates a new ServiceAction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServiceAction instance
             */
            static create(properties: domzero.v1.ServiceAction.$Shape): domzero.v1.ServiceAction & domzero.v1.ServiceAction.$Shape;
            static create(properties?: domzero.v1.ServiceAction.$Properties): domzero.v1.ServiceAction;

            /**
             * Encodes the specified ServiceAction message. Does not implicitly {@link domzero.v1.ServiceAction.verify|verify} messages.
             * @param message ServiceAction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.ServiceAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceAction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.ServiceAction & domzero.v1.ServiceAction.$Shape} ServiceAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.ServiceAction & domzero.v1.ServiceAction.$Shape;
        }

        namespace ServiceAction {

            /** Properties of a ServiceAction. */
            interface $Properties {

                /** ServiceAction name */
                name?: (string|null);

                /** ServiceAction action */
                action?: (domzero.v1.ServiceAction.Action|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServiceAction. */
            type $Shape = domzero.v1.ServiceAction.$Properties;

            /** Action enum. */
            enum Action {

                /** ACTION_UNSPECIFIED value */
                ACTION_UNSPECIFIED = 0,

                /** RESTART value */
                RESTART = 1,

                /** RELOAD value */
                RELOAD = 2
            }
        }

        /**
         * Properties of a ServiceCheck.
         * @deprecated Use domzero.v1.ServiceCheck.$Properties instead.
         */
        interface IServiceCheck extends domzero.v1.ServiceCheck.$Properties {
        }

        /** Represents a ServiceCheck. */
        class ServiceCheck {

            /**
             * Constructs a new ServiceCheck.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.ServiceCheck.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ServiceCheck instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServiceCheck instance
             */
            static create(properties: domzero.v1.ServiceCheck.$Shape): domzero.v1.ServiceCheck & domzero.v1.ServiceCheck.$Shape;
            static create(properties?: domzero.v1.ServiceCheck.$Properties): domzero.v1.ServiceCheck;

            /**
             * Encodes the specified ServiceCheck message. Does not implicitly {@link domzero.v1.ServiceCheck.verify|verify} messages.
             * @param message ServiceCheck message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.ServiceCheck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceCheck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.ServiceCheck & domzero.v1.ServiceCheck.$Shape} ServiceCheck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.ServiceCheck & domzero.v1.ServiceCheck.$Shape;
        }

        namespace ServiceCheck {

            /** Properties of a ServiceCheck. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServiceCheck. */
            type $Shape = domzero.v1.ServiceCheck.$Properties;
        }

        /**
         * Properties of a JobOutput.
         * @deprecated Use domzero.v1.JobOutput.$Properties instead.
         */
        interface IJobOutput extends domzero.v1.JobOutput.$Properties {
        }

        /** Represents a JobOutput. */
        class JobOutput {

            /**
             * Constructs a new JobOutput.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.JobOutput.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JobOutput offset. */
            offset: number;

            /** JobOutput data. */
            data: Uint8Array;

            /**
             * Creates a new JobOutput instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JobOutput instance
             */
            static create(properties: domzero.v1.JobOutput.$Shape): domzero.v1.JobOutput & domzero.v1.JobOutput.$Shape;
            static create(properties?: domzero.v1.JobOutput.$Properties): domzero.v1.JobOutput;

            /**
             * Encodes the specified JobOutput message. Does not implicitly {@link domzero.v1.JobOutput.verify|verify} messages.
             * @param message JobOutput message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.JobOutput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JobOutput message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.JobOutput & domzero.v1.JobOutput.$Shape} JobOutput
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.JobOutput & domzero.v1.JobOutput.$Shape;
        }

        namespace JobOutput {

            /** Properties of a JobOutput. */
            interface $Properties {

                /** JobOutput offset */
                offset?: (number|null);

                /** JobOutput data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JobOutput. */
            type $Shape = domzero.v1.JobOutput.$Properties;
        }

        /**
         * Properties of an EnrolRequest.
         * @deprecated Use domzero.v1.EnrolRequest.$Properties instead.
         */
        interface IEnrolRequest extends domzero.v1.EnrolRequest.$Properties {
        }

        /** Represents an EnrolRequest. */
        class EnrolRequest {

            /**
             * Constructs a new EnrolRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.EnrolRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnrolRequest hello. */
            hello?: (domzero.v1.Hello.$Properties|null);

            /** EnrolRequest proof. */
            proof?: (domzero.v1.Proof.$Properties|null);

            /** EnrolRequest step. */
            step?: ("hello"|"proof");

            /**
             * Creates a new EnrolRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrolRequest instance
             */
            static create(properties: domzero.v1.EnrolRequest.$Shape): domzero.v1.EnrolRequest & domzero.v1.EnrolRequest.$Shape;
            static create(properties?: domzero.v1.EnrolRequest.$Properties): domzero.v1.EnrolRequest;

            /**
             * Encodes the specified EnrolRequest message. Does not implicitly {@link domzero.v1.EnrolRequest.verify|verify} messages.
             * @param message EnrolRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.EnrolRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrolRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.EnrolRequest & domzero.v1.EnrolRequest.$Shape} EnrolRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.EnrolRequest & domzero.v1.EnrolRequest.$Shape;
        }

        namespace EnrolRequest {

            /** Properties of an EnrolRequest. */
            interface $Properties {

                /** EnrolRequest hello */
                hello?: (domzero.v1.Hello.$Properties|null);

                /** EnrolRequest proof */
                proof?: (domzero.v1.Proof.$Properties|null);

                /** EnrolRequest step */
                step?: ("hello"|"proof");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an EnrolRequest. */
            type $Shape = {
              hello?: domzero.v1.Hello.$Shape|null;
              proof?: domzero.v1.Proof.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ step?: undefined; hello?: null; proof?: null }|{ step?: "hello"; hello: domzero.v1.Hello.$Shape; proof?: null }|{ step?: "proof"; hello?: null; proof: domzero.v1.Proof.$Shape })
            );
        }

        /**
         * Properties of an EnrolReply.
         * @deprecated Use domzero.v1.EnrolReply.$Properties instead.
         */
        interface IEnrolReply extends domzero.v1.EnrolReply.$Properties {
        }

        /** Represents an EnrolReply. */
        class EnrolReply {

            /**
             * Constructs a new EnrolReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.EnrolReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnrolReply challenge. */
            challenge?: (domzero.v1.Challenge.$Properties|null);

            /** EnrolReply verdict. */
            verdict?: (domzero.v1.Verdict.$Properties|null);

            /** EnrolReply step. */
            step?: ("challenge"|"verdict");

            /**
             * Creates a new EnrolReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrolReply instance
             */
            static create(properties: domzero.v1.EnrolReply.$Shape): domzero.v1.EnrolReply & domzero.v1.EnrolReply.$Shape;
            static create(properties?: domzero.v1.EnrolReply.$Properties): domzero.v1.EnrolReply;

            /**
             * Encodes the specified EnrolReply message. Does not implicitly {@link domzero.v1.EnrolReply.verify|verify} messages.
             * @param message EnrolReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.EnrolReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrolReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.EnrolReply & domzero.v1.EnrolReply.$Shape} EnrolReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.EnrolReply & domzero.v1.EnrolReply.$Shape;
        }

        namespace EnrolReply {

            /** Properties of an EnrolReply. */
            interface $Properties {

                /** EnrolReply challenge */
                challenge?: (domzero.v1.Challenge.$Properties|null);

                /** EnrolReply verdict */
                verdict?: (domzero.v1.Verdict.$Properties|null);

                /** EnrolReply step */
                step?: ("challenge"|"verdict");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an EnrolReply. */
            type $Shape = {
              challenge?: domzero.v1.Challenge.$Shape|null;
              verdict?: domzero.v1.Verdict.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ step?: undefined; challenge?: null; verdict?: null }|{ step?: "challenge"; challenge: domzero.v1.Challenge.$Shape; verdict?: null }|{ step?: "verdict"; challenge?: null; verdict: domzero.v1.Verdict.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use domzero.v1.Hello.$Properties instead.
         */
        interface IHello extends domzero.v1.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello protocol. */
            protocol: string;

            /** Hello cikId. */
            cikId: string;

            /** Hello agentNonce. */
            agentNonce: Uint8Array;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: domzero.v1.Hello.$Shape): domzero.v1.Hello & domzero.v1.Hello.$Shape;
            static create(properties?: domzero.v1.Hello.$Properties): domzero.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link domzero.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Hello & domzero.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Hello & domzero.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello protocol */
                protocol?: (string|null);

                /** Hello cikId */
                cikId?: (string|null);

                /** Hello agentNonce */
                agentNonce?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = domzero.v1.Hello.$Properties;
        }

        /**
         * Properties of a Challenge.
         * @deprecated Use domzero.v1.Challenge.$Properties instead.
         */
        interface IChallenge extends domzero.v1.Challenge.$Properties {
        }

        /** Represents a Challenge. */
        class Challenge {

            /**
             * Constructs a new Challenge.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Challenge.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Challenge dom0Nonce. */
            dom0Nonce: Uint8Array;

            /** Challenge domain. */
            domain: string;

            /**
             * Creates a new Challenge instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Challenge instance
             */
            static create(properties: domzero.v1.Challenge.$Shape): domzero.v1.Challenge & domzero.v1.Challenge.$Shape;
            static create(properties?: domzero.v1.Challenge.$Properties): domzero.v1.Challenge;

            /**
             * Encodes the specified Challenge message. Does not implicitly {@link domzero.v1.Challenge.verify|verify} messages.
             * @param message Challenge message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Challenge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Challenge message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Challenge & domzero.v1.Challenge.$Shape} Challenge
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Challenge & domzero.v1.Challenge.$Shape;
        }

        namespace Challenge {

            /** Properties of a Challenge. */
            interface $Properties {

                /** Challenge dom0Nonce */
                dom0Nonce?: (Uint8Array|null);

                /** Challenge domain */
                domain?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Challenge. */
            type $Shape = domzero.v1.Challenge.$Properties;
        }

        /**
         * Properties of a Proof.
         * @deprecated Use domzero.v1.Proof.$Properties instead.
         */
        interface IProof extends domzero.v1.Proof.$Properties {
        }

        /** Represents a Proof. */
        class Proof {

            /**
             * Constructs a new Proof.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Proof.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Proof claim. */
            claim: Uint8Array;

            /** Proof cikSignature. */
            cikSignature: Uint8Array;

            /** Proof hostSignature. */
            hostSignature: Uint8Array;

            /**
             * Creates a new Proof instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Proof instance
             */
            static create(properties: domzero.v1.Proof.$Shape): domzero.v1.Proof & domzero.v1.Proof.$Shape;
            static create(properties?: domzero.v1.Proof.$Properties): domzero.v1.Proof;

            /**
             * Encodes the specified Proof message. Does not implicitly {@link domzero.v1.Proof.verify|verify} messages.
             * @param message Proof message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Proof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Proof message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Proof & domzero.v1.Proof.$Shape} Proof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Proof & domzero.v1.Proof.$Shape;
        }

        namespace Proof {

            /** Properties of a Proof. */
            interface $Properties {

                /** Proof claim */
                claim?: (Uint8Array|null);

                /** Proof cikSignature */
                cikSignature?: (Uint8Array|null);

                /** Proof hostSignature */
                hostSignature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Proof. */
            type $Shape = domzero.v1.Proof.$Properties;
        }

        /**
         * Properties of a Claim.
         * @deprecated Use domzero.v1.Claim.$Properties instead.
         */
        interface IClaim extends domzero.v1.Claim.$Properties {
        }

        /** Represents a Claim. */
        class Claim {

            /**
             * Constructs a new Claim.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Claim.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Claim tlsPublicKey. */
            tlsPublicKey: Uint8Array;

            /** Claim natsPublicKey. */
            natsPublicKey: string;

            /** Claim hostname. */
            hostname: string;

            /** Claim facts. */
            facts: Uint8Array;

            /** Claim keyToken. */
            keyToken: Uint8Array;

            /** Claim serverCertificateSha256. */
            serverCertificateSha256: Uint8Array;

            /** Claim keyWritable. */
            keyWritable: boolean;

            /**
             * Creates a new Claim instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Claim instance
             */
            static create(properties: domzero.v1.Claim.$Shape): domzero.v1.Claim & domzero.v1.Claim.$Shape;
            static create(properties?: domzero.v1.Claim.$Properties): domzero.v1.Claim;

            /**
             * Encodes the specified Claim message. Does not implicitly {@link domzero.v1.Claim.verify|verify} messages.
             * @param message Claim message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Claim.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Claim message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Claim & domzero.v1.Claim.$Shape} Claim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Claim & domzero.v1.Claim.$Shape;
        }

        namespace Claim {

            /** Properties of a Claim. */
            interface $Properties {

                /** Claim tlsPublicKey */
                tlsPublicKey?: (Uint8Array|null);

                /** Claim natsPublicKey */
                natsPublicKey?: (string|null);

                /** Claim hostname */
                hostname?: (string|null);

                /** Claim facts */
                facts?: (Uint8Array|null);

                /** Claim keyToken */
                keyToken?: (Uint8Array|null);

                /** Claim serverCertificateSha256 */
                serverCertificateSha256?: (Uint8Array|null);

                /** Claim keyWritable */
                keyWritable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Claim. */
            type $Shape = domzero.v1.Claim.$Properties;
        }

        /**
         * Properties of a Verdict.
         * @deprecated Use domzero.v1.Verdict.$Properties instead.
         */
        interface IVerdict extends domzero.v1.Verdict.$Properties {
        }

        /** Represents a Verdict. */
        class Verdict {

            /**
             * Constructs a new Verdict.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Verdict.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Verdict outcome. */
            outcome: domzero.v1.Verdict.Outcome;

            /** Verdict code. */
            code: string;

            /** Verdict reason. */
            reason: string;

            /** Verdict membership. */
            membership?: (domzero.v1.Membership.$Properties|null);

            /** Verdict nextKeyToken. */
            nextKeyToken: Uint8Array;

            /** Verdict hostId. */
            hostId: string;

            /**
             * Creates a new Verdict instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Verdict instance
             */
            static create(properties: domzero.v1.Verdict.$Shape): domzero.v1.Verdict & domzero.v1.Verdict.$Shape;
            static create(properties?: domzero.v1.Verdict.$Properties): domzero.v1.Verdict;

            /**
             * Encodes the specified Verdict message. Does not implicitly {@link domzero.v1.Verdict.verify|verify} messages.
             * @param message Verdict message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Verdict.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Verdict message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Verdict & domzero.v1.Verdict.$Shape} Verdict
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Verdict & domzero.v1.Verdict.$Shape;
        }

        namespace Verdict {

            /** Properties of a Verdict. */
            interface $Properties {

                /** Verdict outcome */
                outcome?: (domzero.v1.Verdict.Outcome|null);

                /** Verdict code */
                code?: (string|null);

                /** Verdict reason */
                reason?: (string|null);

                /** Verdict membership */
                membership?: (domzero.v1.Membership.$Properties|null);

                /** Verdict nextKeyToken */
                nextKeyToken?: (Uint8Array|null);

                /** Verdict hostId */
                hostId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Verdict. */
            type $Shape = domzero.v1.Verdict.$Properties;

            /** Outcome enum. */
            enum Outcome {

                /** OUTCOME_UNSPECIFIED value */
                OUTCOME_UNSPECIFIED = 0,

                /** ACCEPTED value */
                ACCEPTED = 1,

                /** PARKED value */
                PARKED = 2,

                /** REFUSED value */
                REFUSED = 3
            }
        }

        /**
         * Properties of a Membership.
         * @deprecated Use domzero.v1.Membership.$Properties instead.
         */
        interface IMembership extends domzero.v1.Membership.$Properties {
        }

        /** Represents a Membership. */
        class Membership {

            /**
             * Constructs a new Membership.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Membership.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Membership hostId. */
            hostId: string;

            /** Membership name. */
            name: string;

            /** Membership domain. */
            domain: string;

            /** Membership certificateChainPem. */
            certificateChainPem: string;

            /** Membership natsUserJwt. */
            natsUserJwt: string;

            /** Membership natsServers. */
            natsServers: string[];

            /** Membership hostEndpoints. */
            hostEndpoints: string[];

            /** Membership address. */
            address: string;

            /** Membership address6. */
            address6: string;

            /**
             * Creates a new Membership instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Membership instance
             */
            static create(properties: domzero.v1.Membership.$Shape): domzero.v1.Membership & domzero.v1.Membership.$Shape;
            static create(properties?: domzero.v1.Membership.$Properties): domzero.v1.Membership;

            /**
             * Encodes the specified Membership message. Does not implicitly {@link domzero.v1.Membership.verify|verify} messages.
             * @param message Membership message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Membership.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Membership message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Membership & domzero.v1.Membership.$Shape} Membership
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Membership & domzero.v1.Membership.$Shape;
        }

        namespace Membership {

            /** Properties of a Membership. */
            interface $Properties {

                /** Membership hostId */
                hostId?: (string|null);

                /** Membership name */
                name?: (string|null);

                /** Membership domain */
                domain?: (string|null);

                /** Membership certificateChainPem */
                certificateChainPem?: (string|null);

                /** Membership natsUserJwt */
                natsUserJwt?: (string|null);

                /** Membership natsServers */
                natsServers?: (string[]|null);

                /** Membership hostEndpoints */
                hostEndpoints?: (string[]|null);

                /** Membership address */
                address?: (string|null);

                /** Membership address6 */
                address6?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Membership. */
            type $Shape = domzero.v1.Membership.$Properties;
        }

        /**
         * Properties of a ConfirmKeyRequest.
         * @deprecated Use domzero.v1.ConfirmKeyRequest.$Properties instead.
         */
        interface IConfirmKeyRequest extends domzero.v1.ConfirmKeyRequest.$Properties {
        }

        /** Represents a ConfirmKeyRequest. */
        class ConfirmKeyRequest {

            /**
             * Constructs a new ConfirmKeyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.ConfirmKeyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfirmKeyRequest cikId. */
            cikId: string;

            /** ConfirmKeyRequest hostId. */
            hostId: string;

            /** ConfirmKeyRequest keyToken. */
            keyToken: Uint8Array;

            /** ConfirmKeyRequest written. */
            written: boolean;

            /** ConfirmKeyRequest problem. */
            problem: string;

            /**
             * Creates a new ConfirmKeyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfirmKeyRequest instance
             */
            static create(properties: domzero.v1.ConfirmKeyRequest.$Shape): domzero.v1.ConfirmKeyRequest & domzero.v1.ConfirmKeyRequest.$Shape;
            static create(properties?: domzero.v1.ConfirmKeyRequest.$Properties): domzero.v1.ConfirmKeyRequest;

            /**
             * Encodes the specified ConfirmKeyRequest message. Does not implicitly {@link domzero.v1.ConfirmKeyRequest.verify|verify} messages.
             * @param message ConfirmKeyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.ConfirmKeyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmKeyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.ConfirmKeyRequest & domzero.v1.ConfirmKeyRequest.$Shape} ConfirmKeyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.ConfirmKeyRequest & domzero.v1.ConfirmKeyRequest.$Shape;
        }

        namespace ConfirmKeyRequest {

            /** Properties of a ConfirmKeyRequest. */
            interface $Properties {

                /** ConfirmKeyRequest cikId */
                cikId?: (string|null);

                /** ConfirmKeyRequest hostId */
                hostId?: (string|null);

                /** ConfirmKeyRequest keyToken */
                keyToken?: (Uint8Array|null);

                /** ConfirmKeyRequest written */
                written?: (boolean|null);

                /** ConfirmKeyRequest problem */
                problem?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmKeyRequest. */
            type $Shape = domzero.v1.ConfirmKeyRequest.$Properties;
        }

        /**
         * Properties of a ConfirmKeyReply.
         * @deprecated Use domzero.v1.ConfirmKeyReply.$Properties instead.
         */
        interface IConfirmKeyReply extends domzero.v1.ConfirmKeyReply.$Properties {
        }

        /** Represents a ConfirmKeyReply. */
        class ConfirmKeyReply {

            /**
             * Constructs a new ConfirmKeyReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.ConfirmKeyReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ConfirmKeyReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfirmKeyReply instance
             */
            static create(properties: domzero.v1.ConfirmKeyReply.$Shape): domzero.v1.ConfirmKeyReply & domzero.v1.ConfirmKeyReply.$Shape;
            static create(properties?: domzero.v1.ConfirmKeyReply.$Properties): domzero.v1.ConfirmKeyReply;

            /**
             * Encodes the specified ConfirmKeyReply message. Does not implicitly {@link domzero.v1.ConfirmKeyReply.verify|verify} messages.
             * @param message ConfirmKeyReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.ConfirmKeyReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmKeyReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.ConfirmKeyReply & domzero.v1.ConfirmKeyReply.$Shape} ConfirmKeyReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.ConfirmKeyReply & domzero.v1.ConfirmKeyReply.$Shape;
        }

        namespace ConfirmKeyReply {

            /** Properties of a ConfirmKeyReply. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmKeyReply. */
            type $Shape = domzero.v1.ConfirmKeyReply.$Properties;
        }

        /**
         * Properties of a RejoinRequest.
         * @deprecated Use domzero.v1.RejoinRequest.$Properties instead.
         */
        interface IRejoinRequest extends domzero.v1.RejoinRequest.$Properties {
        }

        /** Represents a RejoinRequest. */
        class RejoinRequest {

            /**
             * Constructs a new RejoinRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RejoinRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RejoinRequest hello. */
            hello?: (domzero.v1.RejoinHello.$Properties|null);

            /** RejoinRequest signature. */
            signature?: (Uint8Array|null);

            /** RejoinRequest step. */
            step?: ("hello"|"signature");

            /**
             * Creates a new RejoinRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RejoinRequest instance
             */
            static create(properties: domzero.v1.RejoinRequest.$Shape): domzero.v1.RejoinRequest & domzero.v1.RejoinRequest.$Shape;
            static create(properties?: domzero.v1.RejoinRequest.$Properties): domzero.v1.RejoinRequest;

            /**
             * Encodes the specified RejoinRequest message. Does not implicitly {@link domzero.v1.RejoinRequest.verify|verify} messages.
             * @param message RejoinRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RejoinRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RejoinRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RejoinRequest & domzero.v1.RejoinRequest.$Shape} RejoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RejoinRequest & domzero.v1.RejoinRequest.$Shape;
        }

        namespace RejoinRequest {

            /** Properties of a RejoinRequest. */
            interface $Properties {

                /** RejoinRequest hello */
                hello?: (domzero.v1.RejoinHello.$Properties|null);

                /** RejoinRequest signature */
                signature?: (Uint8Array|null);

                /** RejoinRequest step */
                step?: ("hello"|"signature");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RejoinRequest. */
            type $Shape = {
              hello?: domzero.v1.RejoinHello.$Shape|null;
              signature?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ step?: undefined; hello?: null; signature?: null }|{ step?: "hello"; hello: domzero.v1.RejoinHello.$Shape; signature?: null }|{ step?: "signature"; hello?: null; signature: Uint8Array })
            );
        }

        /**
         * Properties of a RejoinHello.
         * @deprecated Use domzero.v1.RejoinHello.$Properties instead.
         */
        interface IRejoinHello extends domzero.v1.RejoinHello.$Properties {
        }

        /** Represents a RejoinHello. */
        class RejoinHello {

            /**
             * Constructs a new RejoinHello.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RejoinHello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RejoinHello protocol. */
            protocol: string;

            /** RejoinHello hostId. */
            hostId: string;

            /** RejoinHello agentNonce. */
            agentNonce: Uint8Array;

            /** RejoinHello serverCertificateSha256. */
            serverCertificateSha256: Uint8Array;

            /**
             * Creates a new RejoinHello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RejoinHello instance
             */
            static create(properties: domzero.v1.RejoinHello.$Shape): domzero.v1.RejoinHello & domzero.v1.RejoinHello.$Shape;
            static create(properties?: domzero.v1.RejoinHello.$Properties): domzero.v1.RejoinHello;

            /**
             * Encodes the specified RejoinHello message. Does not implicitly {@link domzero.v1.RejoinHello.verify|verify} messages.
             * @param message RejoinHello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RejoinHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RejoinHello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RejoinHello & domzero.v1.RejoinHello.$Shape} RejoinHello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RejoinHello & domzero.v1.RejoinHello.$Shape;
        }

        namespace RejoinHello {

            /** Properties of a RejoinHello. */
            interface $Properties {

                /** RejoinHello protocol */
                protocol?: (string|null);

                /** RejoinHello hostId */
                hostId?: (string|null);

                /** RejoinHello agentNonce */
                agentNonce?: (Uint8Array|null);

                /** RejoinHello serverCertificateSha256 */
                serverCertificateSha256?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RejoinHello. */
            type $Shape = domzero.v1.RejoinHello.$Properties;
        }

        /**
         * Properties of a RejoinReply.
         * @deprecated Use domzero.v1.RejoinReply.$Properties instead.
         */
        interface IRejoinReply extends domzero.v1.RejoinReply.$Properties {
        }

        /** Represents a RejoinReply. */
        class RejoinReply {

            /**
             * Constructs a new RejoinReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RejoinReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RejoinReply dom0Nonce. */
            dom0Nonce?: (Uint8Array|null);

            /** RejoinReply membership. */
            membership?: (domzero.v1.Membership.$Properties|null);

            /** RejoinReply step. */
            step?: ("dom0Nonce"|"membership");

            /**
             * Creates a new RejoinReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RejoinReply instance
             */
            static create(properties: domzero.v1.RejoinReply.$Shape): domzero.v1.RejoinReply & domzero.v1.RejoinReply.$Shape;
            static create(properties?: domzero.v1.RejoinReply.$Properties): domzero.v1.RejoinReply;

            /**
             * Encodes the specified RejoinReply message. Does not implicitly {@link domzero.v1.RejoinReply.verify|verify} messages.
             * @param message RejoinReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RejoinReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RejoinReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RejoinReply & domzero.v1.RejoinReply.$Shape} RejoinReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RejoinReply & domzero.v1.RejoinReply.$Shape;
        }

        namespace RejoinReply {

            /** Properties of a RejoinReply. */
            interface $Properties {

                /** RejoinReply dom0Nonce */
                dom0Nonce?: (Uint8Array|null);

                /** RejoinReply membership */
                membership?: (domzero.v1.Membership.$Properties|null);

                /** RejoinReply step */
                step?: ("dom0Nonce"|"membership");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RejoinReply. */
            type $Shape = {
              dom0Nonce?: Uint8Array|null;
              membership?: domzero.v1.Membership.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ step?: undefined; dom0Nonce?: null; membership?: null }|{ step?: "dom0Nonce"; dom0Nonce: Uint8Array; membership?: null }|{ step?: "membership"; dom0Nonce?: null; membership: domzero.v1.Membership.$Shape })
            );
        }

        /**
         * Properties of a LinksReport.
         * @deprecated Use domzero.v1.LinksReport.$Properties instead.
         */
        interface ILinksReport extends domzero.v1.LinksReport.$Properties {
        }

        /** Represents a LinksReport. */
        class LinksReport {

            /**
             * Constructs a new LinksReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LinksReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinksReport hub. */
            hub: number;

            /** LinksReport links. */
            links: domzero.v1.LinkReport.$Properties[];

            /**
             * Creates a new LinksReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinksReport instance
             */
            static create(properties: domzero.v1.LinksReport.$Shape): domzero.v1.LinksReport & domzero.v1.LinksReport.$Shape;
            static create(properties?: domzero.v1.LinksReport.$Properties): domzero.v1.LinksReport;

            /**
             * Encodes the specified LinksReport message. Does not implicitly {@link domzero.v1.LinksReport.verify|verify} messages.
             * @param message LinksReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LinksReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinksReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LinksReport & domzero.v1.LinksReport.$Shape} LinksReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LinksReport & domzero.v1.LinksReport.$Shape;
        }

        namespace LinksReport {

            /** Properties of a LinksReport. */
            interface $Properties {

                /** LinksReport hub */
                hub?: (number|null);

                /** LinksReport links */
                links?: (domzero.v1.LinkReport.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinksReport. */
            type $Shape = domzero.v1.LinksReport.$Properties;
        }

        /**
         * Properties of a LinkReport.
         * @deprecated Use domzero.v1.LinkReport.$Properties instead.
         */
        interface ILinkReport extends domzero.v1.LinkReport.$Properties {
        }

        /** Represents a LinkReport. */
        class LinkReport {

            /**
             * Constructs a new LinkReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LinkReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinkReport machineNumber. */
            machineNumber: number;

            /** LinkReport direct. */
            direct: boolean;

            /** LinkReport state. */
            state: domzero.v1.LinkReport.State;

            /** LinkReport roundTripMs. */
            roundTripMs: number;

            /** LinkReport loss. */
            loss: number;

            /**
             * Creates a new LinkReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinkReport instance
             */
            static create(properties: domzero.v1.LinkReport.$Shape): domzero.v1.LinkReport & domzero.v1.LinkReport.$Shape;
            static create(properties?: domzero.v1.LinkReport.$Properties): domzero.v1.LinkReport;

            /**
             * Encodes the specified LinkReport message. Does not implicitly {@link domzero.v1.LinkReport.verify|verify} messages.
             * @param message LinkReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LinkReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinkReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LinkReport & domzero.v1.LinkReport.$Shape} LinkReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LinkReport & domzero.v1.LinkReport.$Shape;
        }

        namespace LinkReport {

            /** Properties of a LinkReport. */
            interface $Properties {

                /** LinkReport machineNumber */
                machineNumber?: (number|null);

                /** LinkReport direct */
                direct?: (boolean|null);

                /** LinkReport state */
                state?: (domzero.v1.LinkReport.State|null);

                /** LinkReport roundTripMs */
                roundTripMs?: (number|null);

                /** LinkReport loss */
                loss?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinkReport. */
            type $Shape = domzero.v1.LinkReport.$Properties;

            /** State enum. */
            enum State {

                /** NEW value */
                NEW = 0,

                /** UP value */
                UP = 1,

                /** DOWN value */
                DOWN = 2
            }
        }

        /**
         * Properties of a LinksReceipt.
         * @deprecated Use domzero.v1.LinksReceipt.$Properties instead.
         */
        interface ILinksReceipt extends domzero.v1.LinksReceipt.$Properties {
        }

        /** Represents a LinksReceipt. */
        class LinksReceipt {

            /**
             * Constructs a new LinksReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LinksReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new LinksReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinksReceipt instance
             */
            static create(properties: domzero.v1.LinksReceipt.$Shape): domzero.v1.LinksReceipt & domzero.v1.LinksReceipt.$Shape;
            static create(properties?: domzero.v1.LinksReceipt.$Properties): domzero.v1.LinksReceipt;

            /**
             * Encodes the specified LinksReceipt message. Does not implicitly {@link domzero.v1.LinksReceipt.verify|verify} messages.
             * @param message LinksReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LinksReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinksReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LinksReceipt & domzero.v1.LinksReceipt.$Shape} LinksReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LinksReceipt & domzero.v1.LinksReceipt.$Shape;
        }

        namespace LinksReceipt {

            /** Properties of a LinksReceipt. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinksReceipt. */
            type $Shape = domzero.v1.LinksReceipt.$Properties;
        }

        /**
         * Properties of a TunnelKey.
         * @deprecated Use domzero.v1.TunnelKey.$Properties instead.
         */
        interface ITunnelKey extends domzero.v1.TunnelKey.$Properties {
        }

        /** Represents a TunnelKey. */
        class TunnelKey {

            /**
             * Constructs a new TunnelKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.TunnelKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TunnelKey generation. */
            generation: number;

            /** TunnelKey publicKey. */
            publicKey: string;

            /**
             * Creates a new TunnelKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TunnelKey instance
             */
            static create(properties: domzero.v1.TunnelKey.$Shape): domzero.v1.TunnelKey & domzero.v1.TunnelKey.$Shape;
            static create(properties?: domzero.v1.TunnelKey.$Properties): domzero.v1.TunnelKey;

            /**
             * Encodes the specified TunnelKey message. Does not implicitly {@link domzero.v1.TunnelKey.verify|verify} messages.
             * @param message TunnelKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.TunnelKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TunnelKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.TunnelKey & domzero.v1.TunnelKey.$Shape} TunnelKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.TunnelKey & domzero.v1.TunnelKey.$Shape;
        }

        namespace TunnelKey {

            /** Properties of a TunnelKey. */
            interface $Properties {

                /** TunnelKey generation */
                generation?: (number|null);

                /** TunnelKey publicKey */
                publicKey?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TunnelKey. */
            type $Shape = domzero.v1.TunnelKey.$Properties;
        }

        /**
         * Properties of a KeyReport.
         * @deprecated Use domzero.v1.KeyReport.$Properties instead.
         */
        interface IKeyReport extends domzero.v1.KeyReport.$Properties {
        }

        /** Represents a KeyReport. */
        class KeyReport {

            /**
             * Constructs a new KeyReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.KeyReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KeyReport key. */
            key?: (domzero.v1.TunnelKey.$Properties|null);

            /** KeyReport isReady. */
            isReady: boolean;

            /** KeyReport waitingFor. */
            waitingFor: number[];

            /**
             * Creates a new KeyReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KeyReport instance
             */
            static create(properties: domzero.v1.KeyReport.$Shape): domzero.v1.KeyReport & domzero.v1.KeyReport.$Shape;
            static create(properties?: domzero.v1.KeyReport.$Properties): domzero.v1.KeyReport;

            /**
             * Encodes the specified KeyReport message. Does not implicitly {@link domzero.v1.KeyReport.verify|verify} messages.
             * @param message KeyReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.KeyReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeyReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.KeyReport & domzero.v1.KeyReport.$Shape} KeyReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.KeyReport & domzero.v1.KeyReport.$Shape;
        }

        namespace KeyReport {

            /** Properties of a KeyReport. */
            interface $Properties {

                /** KeyReport key */
                key?: (domzero.v1.TunnelKey.$Properties|null);

                /** KeyReport isReady */
                isReady?: (boolean|null);

                /** KeyReport waitingFor */
                waitingFor?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeyReport. */
            type $Shape = domzero.v1.KeyReport.$Properties;
        }

        /**
         * Properties of a KeyReceipt.
         * @deprecated Use domzero.v1.KeyReceipt.$Properties instead.
         */
        interface IKeyReceipt extends domzero.v1.KeyReceipt.$Properties {
        }

        /** Represents a KeyReceipt. */
        class KeyReceipt {

            /**
             * Constructs a new KeyReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.KeyReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new KeyReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KeyReceipt instance
             */
            static create(properties: domzero.v1.KeyReceipt.$Shape): domzero.v1.KeyReceipt & domzero.v1.KeyReceipt.$Shape;
            static create(properties?: domzero.v1.KeyReceipt.$Properties): domzero.v1.KeyReceipt;

            /**
             * Encodes the specified KeyReceipt message. Does not implicitly {@link domzero.v1.KeyReceipt.verify|verify} messages.
             * @param message KeyReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.KeyReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeyReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.KeyReceipt & domzero.v1.KeyReceipt.$Shape} KeyReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.KeyReceipt & domzero.v1.KeyReceipt.$Shape;
        }

        namespace KeyReceipt {

            /** Properties of a KeyReceipt. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeyReceipt. */
            type $Shape = domzero.v1.KeyReceipt.$Properties;
        }

        /**
         * Properties of a HeardReport.
         * @deprecated Use domzero.v1.HeardReport.$Properties instead.
         */
        interface IHeardReport extends domzero.v1.HeardReport.$Properties {
        }

        /** Represents a HeardReport. */
        class HeardReport {

            /**
             * Constructs a new HeardReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.HeardReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeardReport machineNumbers. */
            machineNumbers: number[];

            /**
             * Creates a new HeardReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeardReport instance
             */
            static create(properties: domzero.v1.HeardReport.$Shape): domzero.v1.HeardReport & domzero.v1.HeardReport.$Shape;
            static create(properties?: domzero.v1.HeardReport.$Properties): domzero.v1.HeardReport;

            /**
             * Encodes the specified HeardReport message. Does not implicitly {@link domzero.v1.HeardReport.verify|verify} messages.
             * @param message HeardReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.HeardReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeardReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.HeardReport & domzero.v1.HeardReport.$Shape} HeardReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.HeardReport & domzero.v1.HeardReport.$Shape;
        }

        namespace HeardReport {

            /** Properties of a HeardReport. */
            interface $Properties {

                /** HeardReport machineNumbers */
                machineNumbers?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeardReport. */
            type $Shape = domzero.v1.HeardReport.$Properties;
        }

        /**
         * Properties of a HeardReceipt.
         * @deprecated Use domzero.v1.HeardReceipt.$Properties instead.
         */
        interface IHeardReceipt extends domzero.v1.HeardReceipt.$Properties {
        }

        /** Represents a HeardReceipt. */
        class HeardReceipt {

            /**
             * Constructs a new HeardReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.HeardReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new HeardReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeardReceipt instance
             */
            static create(properties: domzero.v1.HeardReceipt.$Shape): domzero.v1.HeardReceipt & domzero.v1.HeardReceipt.$Shape;
            static create(properties?: domzero.v1.HeardReceipt.$Properties): domzero.v1.HeardReceipt;

            /**
             * Encodes the specified HeardReceipt message. Does not implicitly {@link domzero.v1.HeardReceipt.verify|verify} messages.
             * @param message HeardReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.HeardReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeardReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.HeardReceipt & domzero.v1.HeardReceipt.$Shape} HeardReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.HeardReceipt & domzero.v1.HeardReceipt.$Shape;
        }

        namespace HeardReceipt {

            /** Properties of a HeardReceipt. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeardReceipt. */
            type $Shape = domzero.v1.HeardReceipt.$Properties;
        }

        /**
         * Properties of a FactsReport.
         * @deprecated Use domzero.v1.FactsReport.$Properties instead.
         */
        interface IFactsReport extends domzero.v1.FactsReport.$Properties {
        }

        /** Represents a FactsReport. */
        class FactsReport {

            /**
             * Constructs a new FactsReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.FactsReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FactsReport facts. */
            facts: Uint8Array;

            /**
             * Creates a new FactsReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FactsReport instance
             */
            static create(properties: domzero.v1.FactsReport.$Shape): domzero.v1.FactsReport & domzero.v1.FactsReport.$Shape;
            static create(properties?: domzero.v1.FactsReport.$Properties): domzero.v1.FactsReport;

            /**
             * Encodes the specified FactsReport message. Does not implicitly {@link domzero.v1.FactsReport.verify|verify} messages.
             * @param message FactsReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.FactsReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FactsReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.FactsReport & domzero.v1.FactsReport.$Shape} FactsReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.FactsReport & domzero.v1.FactsReport.$Shape;
        }

        namespace FactsReport {

            /** Properties of a FactsReport. */
            interface $Properties {

                /** FactsReport facts */
                facts?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FactsReport. */
            type $Shape = domzero.v1.FactsReport.$Properties;
        }

        /**
         * Properties of a FactsReceipt.
         * @deprecated Use domzero.v1.FactsReceipt.$Properties instead.
         */
        interface IFactsReceipt extends domzero.v1.FactsReceipt.$Properties {
        }

        /** Represents a FactsReceipt. */
        class FactsReceipt {

            /**
             * Constructs a new FactsReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.FactsReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new FactsReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FactsReceipt instance
             */
            static create(properties: domzero.v1.FactsReceipt.$Shape): domzero.v1.FactsReceipt & domzero.v1.FactsReceipt.$Shape;
            static create(properties?: domzero.v1.FactsReceipt.$Properties): domzero.v1.FactsReceipt;

            /**
             * Encodes the specified FactsReceipt message. Does not implicitly {@link domzero.v1.FactsReceipt.verify|verify} messages.
             * @param message FactsReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.FactsReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FactsReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.FactsReceipt & domzero.v1.FactsReceipt.$Shape} FactsReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.FactsReceipt & domzero.v1.FactsReceipt.$Shape;
        }

        namespace FactsReceipt {

            /** Properties of a FactsReceipt. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FactsReceipt. */
            type $Shape = domzero.v1.FactsReceipt.$Properties;
        }

        /**
         * Properties of a RenewRequest.
         * @deprecated Use domzero.v1.RenewRequest.$Properties instead.
         */
        interface IRenewRequest extends domzero.v1.RenewRequest.$Properties {
        }

        /** Represents a RenewRequest. */
        class RenewRequest {

            /**
             * Constructs a new RenewRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.RenewRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RenewRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenewRequest instance
             */
            static create(properties: domzero.v1.RenewRequest.$Shape): domzero.v1.RenewRequest & domzero.v1.RenewRequest.$Shape;
            static create(properties?: domzero.v1.RenewRequest.$Properties): domzero.v1.RenewRequest;

            /**
             * Encodes the specified RenewRequest message. Does not implicitly {@link domzero.v1.RenewRequest.verify|verify} messages.
             * @param message RenewRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.RenewRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenewRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.RenewRequest & domzero.v1.RenewRequest.$Shape} RenewRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.RenewRequest & domzero.v1.RenewRequest.$Shape;
        }

        namespace RenewRequest {

            /** Properties of a RenewRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenewRequest. */
            type $Shape = domzero.v1.RenewRequest.$Properties;
        }

        /**
         * Properties of a SessionRequest.
         * @deprecated Use domzero.v1.SessionRequest.$Properties instead.
         */
        interface ISessionRequest extends domzero.v1.SessionRequest.$Properties {
        }

        /** Represents a SessionRequest. */
        class SessionRequest {

            /**
             * Constructs a new SessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.SessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionRequest agentVersion. */
            agentVersion: string;

            /** SessionRequest underlay. */
            underlay?: (domzero.v1.Underlay.$Properties|null);

            /** SessionRequest bansRevision. */
            bansRevision: string;

            /**
             * Creates a new SessionRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionRequest instance
             */
            static create(properties: domzero.v1.SessionRequest.$Shape): domzero.v1.SessionRequest & domzero.v1.SessionRequest.$Shape;
            static create(properties?: domzero.v1.SessionRequest.$Properties): domzero.v1.SessionRequest;

            /**
             * Encodes the specified SessionRequest message. Does not implicitly {@link domzero.v1.SessionRequest.verify|verify} messages.
             * @param message SessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.SessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.SessionRequest & domzero.v1.SessionRequest.$Shape} SessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.SessionRequest & domzero.v1.SessionRequest.$Shape;
        }

        namespace SessionRequest {

            /** Properties of a SessionRequest. */
            interface $Properties {

                /** SessionRequest agentVersion */
                agentVersion?: (string|null);

                /** SessionRequest underlay */
                underlay?: (domzero.v1.Underlay.$Properties|null);

                /** SessionRequest bansRevision */
                bansRevision?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionRequest. */
            type $Shape = domzero.v1.SessionRequest.$Properties;
        }

        /**
         * Properties of a HostQuestion.
         * @deprecated Use domzero.v1.HostQuestion.$Properties instead.
         */
        interface IHostQuestion extends domzero.v1.HostQuestion.$Properties {
        }

        /** Represents a HostQuestion. */
        class HostQuestion {

            /**
             * Constructs a new HostQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.HostQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HostQuestion id. */
            id: number;

            /** HostQuestion json. */
            json: string;

            /**
             * Creates a new HostQuestion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HostQuestion instance
             */
            static create(properties: domzero.v1.HostQuestion.$Shape): domzero.v1.HostQuestion & domzero.v1.HostQuestion.$Shape;
            static create(properties?: domzero.v1.HostQuestion.$Properties): domzero.v1.HostQuestion;

            /**
             * Encodes the specified HostQuestion message. Does not implicitly {@link domzero.v1.HostQuestion.verify|verify} messages.
             * @param message HostQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.HostQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HostQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.HostQuestion & domzero.v1.HostQuestion.$Shape} HostQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.HostQuestion & domzero.v1.HostQuestion.$Shape;
        }

        namespace HostQuestion {

            /** Properties of a HostQuestion. */
            interface $Properties {

                /** HostQuestion id */
                id?: (number|null);

                /** HostQuestion json */
                json?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HostQuestion. */
            type $Shape = domzero.v1.HostQuestion.$Properties;
        }

        /**
         * Properties of a HostAnswer.
         * @deprecated Use domzero.v1.HostAnswer.$Properties instead.
         */
        interface IHostAnswer extends domzero.v1.HostAnswer.$Properties {
        }

        /** Represents a HostAnswer. */
        class HostAnswer {

            /**
             * Constructs a new HostAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.HostAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HostAnswer id. */
            id: number;

            /** HostAnswer json. */
            json: string;

            /** HostAnswer problem. */
            problem: string;

            /**
             * Creates a new HostAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HostAnswer instance
             */
            static create(properties: domzero.v1.HostAnswer.$Shape): domzero.v1.HostAnswer & domzero.v1.HostAnswer.$Shape;
            static create(properties?: domzero.v1.HostAnswer.$Properties): domzero.v1.HostAnswer;

            /**
             * Encodes the specified HostAnswer message. Does not implicitly {@link domzero.v1.HostAnswer.verify|verify} messages.
             * @param message HostAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.HostAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HostAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.HostAnswer & domzero.v1.HostAnswer.$Shape} HostAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.HostAnswer & domzero.v1.HostAnswer.$Shape;
        }

        namespace HostAnswer {

            /** Properties of a HostAnswer. */
            interface $Properties {

                /** HostAnswer id */
                id?: (number|null);

                /** HostAnswer json */
                json?: (string|null);

                /** HostAnswer problem */
                problem?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HostAnswer. */
            type $Shape = domzero.v1.HostAnswer.$Properties;
        }

        /**
         * Properties of a HostAnswerReceipt.
         * @deprecated Use domzero.v1.HostAnswerReceipt.$Properties instead.
         */
        interface IHostAnswerReceipt extends domzero.v1.HostAnswerReceipt.$Properties {
        }

        /** Represents a HostAnswerReceipt. */
        class HostAnswerReceipt {

            /**
             * Constructs a new HostAnswerReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.HostAnswerReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new HostAnswerReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HostAnswerReceipt instance
             */
            static create(properties: domzero.v1.HostAnswerReceipt.$Shape): domzero.v1.HostAnswerReceipt & domzero.v1.HostAnswerReceipt.$Shape;
            static create(properties?: domzero.v1.HostAnswerReceipt.$Properties): domzero.v1.HostAnswerReceipt;

            /**
             * Encodes the specified HostAnswerReceipt message. Does not implicitly {@link domzero.v1.HostAnswerReceipt.verify|verify} messages.
             * @param message HostAnswerReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.HostAnswerReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HostAnswerReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.HostAnswerReceipt & domzero.v1.HostAnswerReceipt.$Shape} HostAnswerReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.HostAnswerReceipt & domzero.v1.HostAnswerReceipt.$Shape;
        }

        namespace HostAnswerReceipt {

            /** Properties of a HostAnswerReceipt. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HostAnswerReceipt. */
            type $Shape = domzero.v1.HostAnswerReceipt.$Properties;
        }

        /**
         * Properties of a Bans.
         * @deprecated Use domzero.v1.Bans.$Properties instead.
         */
        interface IBans extends domzero.v1.Bans.$Properties {
        }

        /** Represents a Bans. */
        class Bans {

            /**
             * Constructs a new Bans.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Bans.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Bans isWhole. */
            isWhole: boolean;

            /** Bans isLast. */
            isLast: boolean;

            /** Bans banned. */
            banned: string;

            /** Bans lifted. */
            lifted: string;

            /** Bans revision. */
            revision: string;

            /**
             * Creates a new Bans instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Bans instance
             */
            static create(properties: domzero.v1.Bans.$Shape): domzero.v1.Bans & domzero.v1.Bans.$Shape;
            static create(properties?: domzero.v1.Bans.$Properties): domzero.v1.Bans;

            /**
             * Encodes the specified Bans message. Does not implicitly {@link domzero.v1.Bans.verify|verify} messages.
             * @param message Bans message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Bans.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Bans message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Bans & domzero.v1.Bans.$Shape} Bans
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Bans & domzero.v1.Bans.$Shape;
        }

        namespace Bans {

            /** Properties of a Bans. */
            interface $Properties {

                /** Bans isWhole */
                isWhole?: (boolean|null);

                /** Bans isLast */
                isLast?: (boolean|null);

                /** Bans banned */
                banned?: (string|null);

                /** Bans lifted */
                lifted?: (string|null);

                /** Bans revision */
                revision?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Bans. */
            type $Shape = domzero.v1.Bans.$Properties;
        }

        /**
         * Properties of an Underlay.
         * @deprecated Use domzero.v1.Underlay.$Properties instead.
         */
        interface IUnderlay extends domzero.v1.Underlay.$Properties {
        }

        /** Represents an Underlay. */
        class Underlay {

            /**
             * Constructs a new Underlay.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Underlay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Underlay publicKey. */
            publicKey: string;

            /** Underlay port. */
            port: number;

            /** Underlay addresses. */
            addresses: string[];

            /**
             * Creates a new Underlay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Underlay instance
             */
            static create(properties: domzero.v1.Underlay.$Shape): domzero.v1.Underlay & domzero.v1.Underlay.$Shape;
            static create(properties?: domzero.v1.Underlay.$Properties): domzero.v1.Underlay;

            /**
             * Encodes the specified Underlay message. Does not implicitly {@link domzero.v1.Underlay.verify|verify} messages.
             * @param message Underlay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Underlay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Underlay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Underlay & domzero.v1.Underlay.$Shape} Underlay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Underlay & domzero.v1.Underlay.$Shape;
        }

        namespace Underlay {

            /** Properties of an Underlay. */
            interface $Properties {

                /** Underlay publicKey */
                publicKey?: (string|null);

                /** Underlay port */
                port?: (number|null);

                /** Underlay addresses */
                addresses?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Underlay. */
            type $Shape = domzero.v1.Underlay.$Properties;
        }

        /**
         * Properties of a Mesh.
         * @deprecated Use domzero.v1.Mesh.$Properties instead.
         */
        interface IMesh extends domzero.v1.Mesh.$Properties {
        }

        /** Represents a Mesh. */
        class Mesh {

            /**
             * Constructs a new Mesh.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Mesh.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Mesh problem. */
            problem: string;

            /** Mesh ulaGlobalId. */
            ulaGlobalId: string;

            /** Mesh hubs. */
            hubs: domzero.v1.MeshHub.$Properties[];

            /** Mesh neighbours. */
            neighbours: domzero.v1.MeshPeer.$Properties[];

            /** Mesh probeMs. */
            probeMs: number;

            /** Mesh keyhole. */
            keyhole?: (domzero.v1.Keyhole.$Properties|null);

            /** Mesh names. */
            names?: (domzero.v1.Names.$Properties|null);

            /** Mesh own. */
            own?: (domzero.v1.OwnKeys.$Properties|null);

            /**
             * Creates a new Mesh instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Mesh instance
             */
            static create(properties: domzero.v1.Mesh.$Shape): domzero.v1.Mesh & domzero.v1.Mesh.$Shape;
            static create(properties?: domzero.v1.Mesh.$Properties): domzero.v1.Mesh;

            /**
             * Encodes the specified Mesh message. Does not implicitly {@link domzero.v1.Mesh.verify|verify} messages.
             * @param message Mesh message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Mesh.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Mesh message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Mesh & domzero.v1.Mesh.$Shape} Mesh
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Mesh & domzero.v1.Mesh.$Shape;
        }

        namespace Mesh {

            /** Properties of a Mesh. */
            interface $Properties {

                /** Mesh problem */
                problem?: (string|null);

                /** Mesh ulaGlobalId */
                ulaGlobalId?: (string|null);

                /** Mesh hubs */
                hubs?: (domzero.v1.MeshHub.$Properties[]|null);

                /** Mesh neighbours */
                neighbours?: (domzero.v1.MeshPeer.$Properties[]|null);

                /** Mesh probeMs */
                probeMs?: (number|null);

                /** Mesh keyhole */
                keyhole?: (domzero.v1.Keyhole.$Properties|null);

                /** Mesh names */
                names?: (domzero.v1.Names.$Properties|null);

                /** Mesh own */
                own?: (domzero.v1.OwnKeys.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Mesh. */
            type $Shape = domzero.v1.Mesh.$Properties;
        }

        /**
         * Properties of an OwnKeys.
         * @deprecated Use domzero.v1.OwnKeys.$Properties instead.
         */
        interface IOwnKeys extends domzero.v1.OwnKeys.$Properties {
        }

        /** Represents an OwnKeys. */
        class OwnKeys {

            /**
             * Constructs a new OwnKeys.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.OwnKeys.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnKeys generation. */
            generation: number;

            /** OwnKeys keys. */
            keys: domzero.v1.TunnelKey.$Properties[];

            /**
             * Creates a new OwnKeys instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OwnKeys instance
             */
            static create(properties: domzero.v1.OwnKeys.$Shape): domzero.v1.OwnKeys & domzero.v1.OwnKeys.$Shape;
            static create(properties?: domzero.v1.OwnKeys.$Properties): domzero.v1.OwnKeys;

            /**
             * Encodes the specified OwnKeys message. Does not implicitly {@link domzero.v1.OwnKeys.verify|verify} messages.
             * @param message OwnKeys message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.OwnKeys.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnKeys message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.OwnKeys & domzero.v1.OwnKeys.$Shape} OwnKeys
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.OwnKeys & domzero.v1.OwnKeys.$Shape;
        }

        namespace OwnKeys {

            /** Properties of an OwnKeys. */
            interface $Properties {

                /** OwnKeys generation */
                generation?: (number|null);

                /** OwnKeys keys */
                keys?: (domzero.v1.TunnelKey.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnKeys. */
            type $Shape = domzero.v1.OwnKeys.$Properties;
        }

        /**
         * Properties of a Names.
         * @deprecated Use domzero.v1.Names.$Properties instead.
         */
        interface INames extends domzero.v1.Names.$Properties {
        }

        /** Represents a Names. */
        class Names {

            /**
             * Constructs a new Names.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Names.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Names domain. */
            domain: string;

            /** Names servers. */
            servers: string[];

            /** Names zones. */
            zones: string[];

            /**
             * Creates a new Names instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Names instance
             */
            static create(properties: domzero.v1.Names.$Shape): domzero.v1.Names & domzero.v1.Names.$Shape;
            static create(properties?: domzero.v1.Names.$Properties): domzero.v1.Names;

            /**
             * Encodes the specified Names message. Does not implicitly {@link domzero.v1.Names.verify|verify} messages.
             * @param message Names message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Names.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Names message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Names & domzero.v1.Names.$Shape} Names
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Names & domzero.v1.Names.$Shape;
        }

        namespace Names {

            /** Properties of a Names. */
            interface $Properties {

                /** Names domain */
                domain?: (string|null);

                /** Names servers */
                servers?: (string[]|null);

                /** Names zones */
                zones?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Names. */
            type $Shape = domzero.v1.Names.$Properties;
        }

        /**
         * Properties of a Bastion.
         * @deprecated Use domzero.v1.Bastion.$Properties instead.
         */
        interface IBastion extends domzero.v1.Bastion.$Properties {
        }

        /** Represents a Bastion. */
        class Bastion {

            /**
             * Constructs a new Bastion.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Bastion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Bastion desired. */
            desired: Uint8Array;

            /**
             * Creates a new Bastion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Bastion instance
             */
            static create(properties: domzero.v1.Bastion.$Shape): domzero.v1.Bastion & domzero.v1.Bastion.$Shape;
            static create(properties?: domzero.v1.Bastion.$Properties): domzero.v1.Bastion;

            /**
             * Encodes the specified Bastion message. Does not implicitly {@link domzero.v1.Bastion.verify|verify} messages.
             * @param message Bastion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Bastion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Bastion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Bastion & domzero.v1.Bastion.$Shape} Bastion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Bastion & domzero.v1.Bastion.$Shape;
        }

        namespace Bastion {

            /** Properties of a Bastion. */
            interface $Properties {

                /** Bastion desired */
                desired?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Bastion. */
            type $Shape = domzero.v1.Bastion.$Properties;
        }

        /**
         * Properties of a MeshHub.
         * @deprecated Use domzero.v1.MeshHub.$Properties instead.
         */
        interface IMeshHub extends domzero.v1.MeshHub.$Properties {
        }

        /** Represents a MeshHub. */
        class MeshHub {

            /**
             * Constructs a new MeshHub.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.MeshHub.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeshHub machineNumber. */
            machineNumber: number;

            /** MeshHub keys. */
            keys: domzero.v1.TunnelKey.$Properties[];

            /** MeshHub endpoint. */
            endpoint: string;

            /**
             * Creates a new MeshHub instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MeshHub instance
             */
            static create(properties: domzero.v1.MeshHub.$Shape): domzero.v1.MeshHub & domzero.v1.MeshHub.$Shape;
            static create(properties?: domzero.v1.MeshHub.$Properties): domzero.v1.MeshHub;

            /**
             * Encodes the specified MeshHub message. Does not implicitly {@link domzero.v1.MeshHub.verify|verify} messages.
             * @param message MeshHub message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.MeshHub.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeshHub message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.MeshHub & domzero.v1.MeshHub.$Shape} MeshHub
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.MeshHub & domzero.v1.MeshHub.$Shape;
        }

        namespace MeshHub {

            /** Properties of a MeshHub. */
            interface $Properties {

                /** MeshHub machineNumber */
                machineNumber?: (number|null);

                /** MeshHub keys */
                keys?: (domzero.v1.TunnelKey.$Properties[]|null);

                /** MeshHub endpoint */
                endpoint?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeshHub. */
            type $Shape = domzero.v1.MeshHub.$Properties;
        }

        /**
         * Properties of a MeshPeer.
         * @deprecated Use domzero.v1.MeshPeer.$Properties instead.
         */
        interface IMeshPeer extends domzero.v1.MeshPeer.$Properties {
        }

        /** Represents a MeshPeer. */
        class MeshPeer {

            /**
             * Constructs a new MeshPeer.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.MeshPeer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeshPeer machineNumber. */
            machineNumber: number;

            /** MeshPeer keys. */
            keys: domzero.v1.TunnelKey.$Properties[];

            /** MeshPeer endpoints. */
            endpoints: string[];

            /**
             * Creates a new MeshPeer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MeshPeer instance
             */
            static create(properties: domzero.v1.MeshPeer.$Shape): domzero.v1.MeshPeer & domzero.v1.MeshPeer.$Shape;
            static create(properties?: domzero.v1.MeshPeer.$Properties): domzero.v1.MeshPeer;

            /**
             * Encodes the specified MeshPeer message. Does not implicitly {@link domzero.v1.MeshPeer.verify|verify} messages.
             * @param message MeshPeer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.MeshPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeshPeer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.MeshPeer & domzero.v1.MeshPeer.$Shape} MeshPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.MeshPeer & domzero.v1.MeshPeer.$Shape;
        }

        namespace MeshPeer {

            /** Properties of a MeshPeer. */
            interface $Properties {

                /** MeshPeer machineNumber */
                machineNumber?: (number|null);

                /** MeshPeer keys */
                keys?: (domzero.v1.TunnelKey.$Properties[]|null);

                /** MeshPeer endpoints */
                endpoints?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeshPeer. */
            type $Shape = domzero.v1.MeshPeer.$Properties;
        }

        /**
         * Properties of a Keyhole.
         * @deprecated Use domzero.v1.Keyhole.$Properties instead.
         */
        interface IKeyhole extends domzero.v1.Keyhole.$Properties {
        }

        /** Represents a Keyhole. */
        class Keyhole {

            /**
             * Constructs a new Keyhole.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.Keyhole.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Keyhole port. */
            port: number;

            /** Keyhole members. */
            members: domzero.v1.MeshPeer.$Properties[];

            /**
             * Creates a new Keyhole instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Keyhole instance
             */
            static create(properties: domzero.v1.Keyhole.$Shape): domzero.v1.Keyhole & domzero.v1.Keyhole.$Shape;
            static create(properties?: domzero.v1.Keyhole.$Properties): domzero.v1.Keyhole;

            /**
             * Encodes the specified Keyhole message. Does not implicitly {@link domzero.v1.Keyhole.verify|verify} messages.
             * @param message Keyhole message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.Keyhole.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Keyhole message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.Keyhole & domzero.v1.Keyhole.$Shape} Keyhole
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.Keyhole & domzero.v1.Keyhole.$Shape;
        }

        namespace Keyhole {

            /** Properties of a Keyhole. */
            interface $Properties {

                /** Keyhole port */
                port?: (number|null);

                /** Keyhole members */
                members?: (domzero.v1.MeshPeer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Keyhole. */
            type $Shape = domzero.v1.Keyhole.$Properties;
        }

        /**
         * Properties of a MeshChange.
         * @deprecated Use domzero.v1.MeshChange.$Properties instead.
         */
        interface IMeshChange extends domzero.v1.MeshChange.$Properties {
        }

        /** Represents a MeshChange. */
        class MeshChange {

            /**
             * Constructs a new MeshChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.MeshChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeshChange neighbour. */
            neighbour?: (domzero.v1.MeshPeer.$Properties|null);

            /** MeshChange neighbourGone. */
            neighbourGone?: (number|null);

            /** MeshChange member. */
            member?: (domzero.v1.MeshPeer.$Properties|null);

            /** MeshChange memberGone. */
            memberGone?: (number|null);

            /** MeshChange ownKeys. */
            ownKeys?: (domzero.v1.OwnKeys.$Properties|null);

            /** MeshChange change. */
            change?: ("neighbour"|"neighbourGone"|"member"|"memberGone"|"ownKeys");

            /**
             * Creates a new MeshChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MeshChange instance
             */
            static create(properties: domzero.v1.MeshChange.$Shape): domzero.v1.MeshChange & domzero.v1.MeshChange.$Shape;
            static create(properties?: domzero.v1.MeshChange.$Properties): domzero.v1.MeshChange;

            /**
             * Encodes the specified MeshChange message. Does not implicitly {@link domzero.v1.MeshChange.verify|verify} messages.
             * @param message MeshChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.MeshChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeshChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.MeshChange & domzero.v1.MeshChange.$Shape} MeshChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.MeshChange & domzero.v1.MeshChange.$Shape;
        }

        namespace MeshChange {

            /** Properties of a MeshChange. */
            interface $Properties {

                /** MeshChange neighbour */
                neighbour?: (domzero.v1.MeshPeer.$Properties|null);

                /** MeshChange neighbourGone */
                neighbourGone?: (number|null);

                /** MeshChange member */
                member?: (domzero.v1.MeshPeer.$Properties|null);

                /** MeshChange memberGone */
                memberGone?: (number|null);

                /** MeshChange ownKeys */
                ownKeys?: (domzero.v1.OwnKeys.$Properties|null);

                /** MeshChange change */
                change?: ("neighbour"|"neighbourGone"|"member"|"memberGone"|"ownKeys");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MeshChange. */
            type $Shape = {
              neighbour?: domzero.v1.MeshPeer.$Shape|null;
              neighbourGone?: number|null;
              member?: domzero.v1.MeshPeer.$Shape|null;
              memberGone?: number|null;
              ownKeys?: domzero.v1.OwnKeys.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; neighbour?: null; neighbourGone?: null; member?: null; memberGone?: null; ownKeys?: null }|{ change?: "neighbour"; neighbour: domzero.v1.MeshPeer.$Shape; neighbourGone?: null; member?: null; memberGone?: null; ownKeys?: null }|{ change?: "neighbourGone"; neighbour?: null; neighbourGone: number; member?: null; memberGone?: null; ownKeys?: null }|{ change?: "member"; neighbour?: null; neighbourGone?: null; member: domzero.v1.MeshPeer.$Shape; memberGone?: null; ownKeys?: null }|{ change?: "memberGone"; neighbour?: null; neighbourGone?: null; member?: null; memberGone: number; ownKeys?: null }|{ change?: "ownKeys"; neighbour?: null; neighbourGone?: null; member?: null; memberGone?: null; ownKeys: domzero.v1.OwnKeys.$Shape })
            );
        }

        /**
         * Properties of a SessionNotice.
         * @deprecated Use domzero.v1.SessionNotice.$Properties instead.
         */
        interface ISessionNotice extends domzero.v1.SessionNotice.$Properties {
        }

        /** Represents a SessionNotice. */
        class SessionNotice {

            /**
             * Constructs a new SessionNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.SessionNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionNotice welcome. */
            welcome?: (boolean|null);

            /** SessionNotice renewNow. */
            renewNow?: (boolean|null);

            /** SessionNotice mesh. */
            mesh?: (domzero.v1.Mesh.$Properties|null);

            /** SessionNotice meshChange. */
            meshChange?: (domzero.v1.MeshChange.$Properties|null);

            /** SessionNotice reportLinks. */
            reportLinks?: (boolean|null);

            /** SessionNotice bastion. */
            bastion?: (domzero.v1.Bastion.$Properties|null);

            /** SessionNotice question. */
            question?: (domzero.v1.HostQuestion.$Properties|null);

            /** SessionNotice bans. */
            bans?: (domzero.v1.Bans.$Properties|null);

            /** SessionNotice notice. */
            notice?: ("welcome"|"renewNow"|"mesh"|"meshChange"|"reportLinks"|"bastion"|"question"|"bans");

            /**
             * Creates a new SessionNotice instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionNotice instance
             */
            static create(properties: domzero.v1.SessionNotice.$Shape): domzero.v1.SessionNotice & domzero.v1.SessionNotice.$Shape;
            static create(properties?: domzero.v1.SessionNotice.$Properties): domzero.v1.SessionNotice;

            /**
             * Encodes the specified SessionNotice message. Does not implicitly {@link domzero.v1.SessionNotice.verify|verify} messages.
             * @param message SessionNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.SessionNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.SessionNotice & domzero.v1.SessionNotice.$Shape} SessionNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.SessionNotice & domzero.v1.SessionNotice.$Shape;
        }

        namespace SessionNotice {

            /** Properties of a SessionNotice. */
            interface $Properties {

                /** SessionNotice welcome */
                welcome?: (boolean|null);

                /** SessionNotice renewNow */
                renewNow?: (boolean|null);

                /** SessionNotice mesh */
                mesh?: (domzero.v1.Mesh.$Properties|null);

                /** SessionNotice meshChange */
                meshChange?: (domzero.v1.MeshChange.$Properties|null);

                /** SessionNotice reportLinks */
                reportLinks?: (boolean|null);

                /** SessionNotice bastion */
                bastion?: (domzero.v1.Bastion.$Properties|null);

                /** SessionNotice question */
                question?: (domzero.v1.HostQuestion.$Properties|null);

                /** SessionNotice bans */
                bans?: (domzero.v1.Bans.$Properties|null);

                /** SessionNotice notice */
                notice?: ("welcome"|"renewNow"|"mesh"|"meshChange"|"reportLinks"|"bastion"|"question"|"bans");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SessionNotice. */
            type $Shape = {
              welcome?: boolean|null;
              renewNow?: boolean|null;
              mesh?: domzero.v1.Mesh.$Shape|null;
              meshChange?: domzero.v1.MeshChange.$Shape|null;
              reportLinks?: boolean|null;
              bastion?: domzero.v1.Bastion.$Shape|null;
              question?: domzero.v1.HostQuestion.$Shape|null;
              bans?: domzero.v1.Bans.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ notice?: undefined; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "welcome"; welcome: boolean; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "renewNow"; welcome?: null; renewNow: boolean; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "mesh"; welcome?: null; renewNow?: null; mesh: domzero.v1.Mesh.$Shape; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "meshChange"; welcome?: null; renewNow?: null; mesh?: null; meshChange: domzero.v1.MeshChange.$Shape; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "reportLinks"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks: boolean; bastion?: null; question?: null; bans?: null }|{ notice?: "bastion"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion: domzero.v1.Bastion.$Shape; question?: null; bans?: null }|{ notice?: "question"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question: domzero.v1.HostQuestion.$Shape; bans?: null }|{ notice?: "bans"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans: domzero.v1.Bans.$Shape })
            );
        }

        /**
         * Properties of a GuestsReport.
         * @deprecated Use domzero.v1.GuestsReport.$Properties instead.
         */
        interface IGuestsReport extends domzero.v1.GuestsReport.$Properties {
        }

        /** Represents a GuestsReport. */
        class GuestsReport {

            /**
             * Constructs a new GuestsReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.GuestsReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GuestsReport guests. */
            guests: domzero.v1.LeasedGuest.$Properties[];

            /**
             * Creates a new GuestsReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GuestsReport instance
             */
            static create(properties: domzero.v1.GuestsReport.$Shape): domzero.v1.GuestsReport & domzero.v1.GuestsReport.$Shape;
            static create(properties?: domzero.v1.GuestsReport.$Properties): domzero.v1.GuestsReport;

            /**
             * Encodes the specified GuestsReport message. Does not implicitly {@link domzero.v1.GuestsReport.verify|verify} messages.
             * @param message GuestsReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.GuestsReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GuestsReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.GuestsReport & domzero.v1.GuestsReport.$Shape} GuestsReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.GuestsReport & domzero.v1.GuestsReport.$Shape;
        }

        namespace GuestsReport {

            /** Properties of a GuestsReport. */
            interface $Properties {

                /** GuestsReport guests */
                guests?: (domzero.v1.LeasedGuest.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GuestsReport. */
            type $Shape = domzero.v1.GuestsReport.$Properties;
        }

        /**
         * Properties of a LeasedGuest.
         * @deprecated Use domzero.v1.LeasedGuest.$Properties instead.
         */
        interface ILeasedGuest extends domzero.v1.LeasedGuest.$Properties {
        }

        /** Represents a LeasedGuest. */
        class LeasedGuest {

            /**
             * Constructs a new LeasedGuest.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LeasedGuest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeasedGuest name. */
            name: string;

            /** LeasedGuest address. */
            address: string;

            /**
             * Creates a new LeasedGuest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeasedGuest instance
             */
            static create(properties: domzero.v1.LeasedGuest.$Shape): domzero.v1.LeasedGuest & domzero.v1.LeasedGuest.$Shape;
            static create(properties?: domzero.v1.LeasedGuest.$Properties): domzero.v1.LeasedGuest;

            /**
             * Encodes the specified LeasedGuest message. Does not implicitly {@link domzero.v1.LeasedGuest.verify|verify} messages.
             * @param message LeasedGuest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LeasedGuest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeasedGuest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LeasedGuest & domzero.v1.LeasedGuest.$Shape} LeasedGuest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LeasedGuest & domzero.v1.LeasedGuest.$Shape;
        }

        namespace LeasedGuest {

            /** Properties of a LeasedGuest. */
            interface $Properties {

                /** LeasedGuest name */
                name?: (string|null);

                /** LeasedGuest address */
                address?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeasedGuest. */
            type $Shape = domzero.v1.LeasedGuest.$Properties;
        }

        /**
         * Properties of a GuestsReceipt.
         * @deprecated Use domzero.v1.GuestsReceipt.$Properties instead.
         */
        interface IGuestsReceipt extends domzero.v1.GuestsReceipt.$Properties {
        }

        /** Represents a GuestsReceipt. */
        class GuestsReceipt {

            /**
             * Constructs a new GuestsReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.GuestsReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GuestsReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GuestsReceipt instance
             */
            static create(properties: domzero.v1.GuestsReceipt.$Shape): domzero.v1.GuestsReceipt & domzero.v1.GuestsReceipt.$Shape;
            static create(properties?: domzero.v1.GuestsReceipt.$Properties): domzero.v1.GuestsReceipt;

            /**
             * Encodes the specified GuestsReceipt message. Does not implicitly {@link domzero.v1.GuestsReceipt.verify|verify} messages.
             * @param message GuestsReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.GuestsReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GuestsReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.GuestsReceipt & domzero.v1.GuestsReceipt.$Shape} GuestsReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.GuestsReceipt & domzero.v1.GuestsReceipt.$Shape;
        }

        namespace GuestsReceipt {

            /** Properties of a GuestsReceipt. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GuestsReceipt. */
            type $Shape = domzero.v1.GuestsReceipt.$Properties;
        }

        /**
         * Properties of a LogBatch.
         * @deprecated Use domzero.v1.LogBatch.$Properties instead.
         */
        interface ILogBatch extends domzero.v1.LogBatch.$Properties {
        }

        /** Represents a LogBatch. */
        class LogBatch {

            /**
             * Constructs a new LogBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LogBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogBatch spool. */
            spool: number;

            /** LogBatch firstSequence. */
            firstSequence: number;

            /** LogBatch units. */
            units: string[];

            /** LogBatch runs. */
            runs: domzero.v1.LogRun.$Properties[];

            /** LogBatch text. */
            text: Uint8Array;

            /**
             * Creates a new LogBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogBatch instance
             */
            static create(properties: domzero.v1.LogBatch.$Shape): domzero.v1.LogBatch & domzero.v1.LogBatch.$Shape;
            static create(properties?: domzero.v1.LogBatch.$Properties): domzero.v1.LogBatch;

            /**
             * Encodes the specified LogBatch message. Does not implicitly {@link domzero.v1.LogBatch.verify|verify} messages.
             * @param message LogBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LogBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LogBatch & domzero.v1.LogBatch.$Shape} LogBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LogBatch & domzero.v1.LogBatch.$Shape;
        }

        namespace LogBatch {

            /** Properties of a LogBatch. */
            interface $Properties {

                /** LogBatch spool */
                spool?: (number|null);

                /** LogBatch firstSequence */
                firstSequence?: (number|null);

                /** LogBatch units */
                units?: (string[]|null);

                /** LogBatch runs */
                runs?: (domzero.v1.LogRun.$Properties[]|null);

                /** LogBatch text */
                text?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogBatch. */
            type $Shape = domzero.v1.LogBatch.$Properties;
        }

        /**
         * Properties of a LogRun.
         * @deprecated Use domzero.v1.LogRun.$Properties instead.
         */
        interface ILogRun extends domzero.v1.LogRun.$Properties {
        }

        /** Represents a LogRun. */
        class LogRun {

            /**
             * Constructs a new LogRun.
             * @param [properties] Properties to set
             */
            constructor(properties?: domzero.v1.LogRun.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogRun lines. */
            lines: number;

            /** LogRun unit. */
            unit: number;

            /** LogRun severity. */
            severity: number;

            /** LogRun timeMs. */
            timeMs: number;

            /**
             * Creates a new LogRun instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogRun instance
             */
            static create(properties: domzero.v1.LogRun.$Shape): domzero.v1.LogRun & domzero.v1.LogRun.$Shape;
            static create(properties?: domzero.v1.LogRun.$Properties): domzero.v1.LogRun;

            /**
             * Encodes the specified LogRun message. Does not implicitly {@link domzero.v1.LogRun.verify|verify} messages.
             * @param message LogRun message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: domzero.v1.LogRun.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogRun message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {domzero.v1.LogRun & domzero.v1.LogRun.$Shape} LogRun
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): domzero.v1.LogRun & domzero.v1.LogRun.$Shape;
        }

        namespace LogRun {

            /** Properties of a LogRun. */
            interface $Properties {

                /** LogRun lines */
                lines?: (number|null);

                /** LogRun unit */
                unit?: (number|null);

                /** LogRun severity */
                severity?: (number|null);

                /** LogRun timeMs */
                timeMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogRun. */
            type $Shape = domzero.v1.LogRun.$Properties;
        }
    }
}
