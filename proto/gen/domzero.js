/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../protobuf.ts";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const domzero = $root.domzero = (() => {

    /**
     * Namespace domzero.
     * @exports domzero
     * @namespace
     */
    const domzero = {};

    domzero.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof domzero
         * @namespace
         */
        const v1 = {};

        v1.Empty = (function() {

            /**
             * Properties of an Empty.
             * @typedef {Object} domzero.v1.Empty.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Empty.
             * @memberof domzero.v1
             * @interface IEmpty
             * @augments domzero.v1.Empty.$Properties
             * @deprecated Use domzero.v1.Empty.$Properties instead.
             */

            /**
             * Shape of an Empty.
             * @typedef {domzero.v1.Empty.$Properties} domzero.v1.Empty.$Shape
             */

            /**
             * Constructs a new Empty.
             * @memberof domzero.v1
             * @classdesc Represents an Empty.
             * @constructor
             * @param {domzero.v1.Empty.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Empty = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Empty instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Empty
             * @static
             * @param {domzero.v1.Empty.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Empty} Empty instance
             * @type {{
             *   (properties: domzero.v1.Empty.$Shape): domzero.v1.Empty & domzero.v1.Empty.$Shape;
             *   (properties?: domzero.v1.Empty.$Properties): domzero.v1.Empty;
             * }}
             */
            Empty.create = function(properties) {
                return new Empty(properties);
            };

            /**
             * Encodes the specified Empty message. Does not implicitly {@link domzero.v1.Empty.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Empty
             * @static
             * @param {domzero.v1.Empty.$Properties} message Empty message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Empty.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Empty
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Empty & domzero.v1.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Empty.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Empty();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Empty;
        })();

        v1.Document = (function() {

            /**
             * Properties of a Document.
             * @typedef {Object} domzero.v1.Document.$Properties
             * @property {string|null} [json] Document json
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Document.
             * @memberof domzero.v1
             * @interface IDocument
             * @augments domzero.v1.Document.$Properties
             * @deprecated Use domzero.v1.Document.$Properties instead.
             */

            /**
             * Shape of a Document.
             * @typedef {domzero.v1.Document.$Properties} domzero.v1.Document.$Shape
             */

            /**
             * Constructs a new Document.
             * @memberof domzero.v1
             * @classdesc Represents a Document.
             * @constructor
             * @param {domzero.v1.Document.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Document = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Document json.
             * @member {string} json
             * @memberof domzero.v1.Document
             * @instance
             */
            Document.prototype.json = "";

            /**
             * Creates a new Document instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Document
             * @static
             * @param {domzero.v1.Document.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Document} Document instance
             * @type {{
             *   (properties: domzero.v1.Document.$Shape): domzero.v1.Document & domzero.v1.Document.$Shape;
             *   (properties?: domzero.v1.Document.$Properties): domzero.v1.Document;
             * }}
             */
            Document.create = function(properties) {
                return new Document(properties);
            };

            /**
             * Encodes the specified Document message. Does not implicitly {@link domzero.v1.Document.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Document
             * @static
             * @param {domzero.v1.Document.$Properties} message Document message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Document.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.json);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Document message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Document
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Document & domzero.v1.Document.$Shape} Document
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Document.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Document();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Document;
        })();

        v1.Record = (function() {

            /**
             * Properties of a Record.
             * @typedef {Object} domzero.v1.Record.$Properties
             * @property {string|null} [collection] Record collection
             * @property {string|null} [key] Record key
             * @property {number|null} [revision] Record revision
             * @property {string|null} [json] Record json
             * @property {boolean|null} [removed] Record removed
             * @property {number|null} [atMs] Record atMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Record.
             * @memberof domzero.v1
             * @interface IRecord
             * @augments domzero.v1.Record.$Properties
             * @deprecated Use domzero.v1.Record.$Properties instead.
             */

            /**
             * Shape of a Record.
             * @typedef {domzero.v1.Record.$Properties} domzero.v1.Record.$Shape
             */

            /**
             * Constructs a new Record.
             * @memberof domzero.v1
             * @classdesc Represents a Record.
             * @constructor
             * @param {domzero.v1.Record.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Record = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Record collection.
             * @member {string} collection
             * @memberof domzero.v1.Record
             * @instance
             */
            Record.prototype.collection = "";

            /**
             * Record key.
             * @member {string} key
             * @memberof domzero.v1.Record
             * @instance
             */
            Record.prototype.key = "";

            /**
             * Record revision.
             * @member {number} revision
             * @memberof domzero.v1.Record
             * @instance
             */
            Record.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Record json.
             * @member {string} json
             * @memberof domzero.v1.Record
             * @instance
             */
            Record.prototype.json = "";

            /**
             * Record removed.
             * @member {boolean} removed
             * @memberof domzero.v1.Record
             * @instance
             */
            Record.prototype.removed = false;

            /**
             * Record atMs.
             * @member {number} atMs
             * @memberof domzero.v1.Record
             * @instance
             */
            Record.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Record instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Record
             * @static
             * @param {domzero.v1.Record.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Record} Record instance
             * @type {{
             *   (properties: domzero.v1.Record.$Shape): domzero.v1.Record & domzero.v1.Record.$Shape;
             *   (properties?: domzero.v1.Record.$Properties): domzero.v1.Record;
             * }}
             */
            Record.create = function(properties) {
                return new Record(properties);
            };

            /**
             * Encodes the specified Record message. Does not implicitly {@link domzero.v1.Record.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Record
             * @static
             * @param {domzero.v1.Record.$Properties} message Record message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Record.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collection != null && $Object.hasOwnProperty.call(message, "collection") && message.collection !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.collection);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.json);
                if (message.removed != null && $Object.hasOwnProperty.call(message, "removed") && message.removed !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.removed);
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.atMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Record message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Record
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Record & domzero.v1.Record.$Shape} Record
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Record.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Record();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.collection = value;
                            else
                                delete message.collection;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.removed = value;
                            else
                                delete message.removed;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Record;
        })();

        v1.StatusRequest = (function() {

            /**
             * Properties of a StatusRequest.
             * @typedef {Object} domzero.v1.StatusRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StatusRequest.
             * @memberof domzero.v1
             * @interface IStatusRequest
             * @augments domzero.v1.StatusRequest.$Properties
             * @deprecated Use domzero.v1.StatusRequest.$Properties instead.
             */

            /**
             * Shape of a StatusRequest.
             * @typedef {domzero.v1.StatusRequest.$Properties} domzero.v1.StatusRequest.$Shape
             */

            /**
             * Constructs a new StatusRequest.
             * @memberof domzero.v1
             * @classdesc Represents a StatusRequest.
             * @constructor
             * @param {domzero.v1.StatusRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StatusRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new StatusRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.StatusRequest
             * @static
             * @param {domzero.v1.StatusRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.StatusRequest} StatusRequest instance
             * @type {{
             *   (properties: domzero.v1.StatusRequest.$Shape): domzero.v1.StatusRequest & domzero.v1.StatusRequest.$Shape;
             *   (properties?: domzero.v1.StatusRequest.$Properties): domzero.v1.StatusRequest;
             * }}
             */
            StatusRequest.create = function(properties) {
                return new StatusRequest(properties);
            };

            /**
             * Encodes the specified StatusRequest message. Does not implicitly {@link domzero.v1.StatusRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.StatusRequest
             * @static
             * @param {domzero.v1.StatusRequest.$Properties} message StatusRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StatusRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StatusRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.StatusRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.StatusRequest & domzero.v1.StatusRequest.$Shape} StatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StatusRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.StatusRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StatusRequest;
        })();

        v1.NetRequest = (function() {

            /**
             * Properties of a NetRequest.
             * @typedef {Object} domzero.v1.NetRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NetRequest.
             * @memberof domzero.v1
             * @interface INetRequest
             * @augments domzero.v1.NetRequest.$Properties
             * @deprecated Use domzero.v1.NetRequest.$Properties instead.
             */

            /**
             * Shape of a NetRequest.
             * @typedef {domzero.v1.NetRequest.$Properties} domzero.v1.NetRequest.$Shape
             */

            /**
             * Constructs a new NetRequest.
             * @memberof domzero.v1
             * @classdesc Represents a NetRequest.
             * @constructor
             * @param {domzero.v1.NetRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NetRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new NetRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.NetRequest
             * @static
             * @param {domzero.v1.NetRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.NetRequest} NetRequest instance
             * @type {{
             *   (properties: domzero.v1.NetRequest.$Shape): domzero.v1.NetRequest & domzero.v1.NetRequest.$Shape;
             *   (properties?: domzero.v1.NetRequest.$Properties): domzero.v1.NetRequest;
             * }}
             */
            NetRequest.create = function(properties) {
                return new NetRequest(properties);
            };

            /**
             * Encodes the specified NetRequest message. Does not implicitly {@link domzero.v1.NetRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.NetRequest
             * @static
             * @param {domzero.v1.NetRequest.$Properties} message NetRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NetRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NetRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.NetRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.NetRequest & domzero.v1.NetRequest.$Shape} NetRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NetRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.NetRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NetRequest;
        })();

        v1.RotateKeysRequest = (function() {

            /**
             * Properties of a RotateKeysRequest.
             * @typedef {Object} domzero.v1.RotateKeysRequest.$Properties
             * @property {boolean|null} [withoutAbsent] RotateKeysRequest withoutAbsent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RotateKeysRequest.
             * @memberof domzero.v1
             * @interface IRotateKeysRequest
             * @augments domzero.v1.RotateKeysRequest.$Properties
             * @deprecated Use domzero.v1.RotateKeysRequest.$Properties instead.
             */

            /**
             * Shape of a RotateKeysRequest.
             * @typedef {domzero.v1.RotateKeysRequest.$Properties} domzero.v1.RotateKeysRequest.$Shape
             */

            /**
             * Constructs a new RotateKeysRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RotateKeysRequest.
             * @constructor
             * @param {domzero.v1.RotateKeysRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RotateKeysRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RotateKeysRequest withoutAbsent.
             * @member {boolean} withoutAbsent
             * @memberof domzero.v1.RotateKeysRequest
             * @instance
             */
            RotateKeysRequest.prototype.withoutAbsent = false;

            /**
             * Creates a new RotateKeysRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RotateKeysRequest
             * @static
             * @param {domzero.v1.RotateKeysRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RotateKeysRequest} RotateKeysRequest instance
             * @type {{
             *   (properties: domzero.v1.RotateKeysRequest.$Shape): domzero.v1.RotateKeysRequest & domzero.v1.RotateKeysRequest.$Shape;
             *   (properties?: domzero.v1.RotateKeysRequest.$Properties): domzero.v1.RotateKeysRequest;
             * }}
             */
            RotateKeysRequest.create = function(properties) {
                return new RotateKeysRequest(properties);
            };

            /**
             * Encodes the specified RotateKeysRequest message. Does not implicitly {@link domzero.v1.RotateKeysRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RotateKeysRequest
             * @static
             * @param {domzero.v1.RotateKeysRequest.$Properties} message RotateKeysRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RotateKeysRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.withoutAbsent != null && $Object.hasOwnProperty.call(message, "withoutAbsent") && message.withoutAbsent !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.withoutAbsent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RotateKeysRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RotateKeysRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RotateKeysRequest & domzero.v1.RotateKeysRequest.$Shape} RotateKeysRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RotateKeysRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RotateKeysRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withoutAbsent = value;
                            else
                                delete message.withoutAbsent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RotateKeysRequest;
        })();

        v1.ListRequest = (function() {

            /**
             * Properties of a ListRequest.
             * @typedef {Object} domzero.v1.ListRequest.$Properties
             * @property {string|null} [collection] ListRequest collection
             * @property {string|null} [selector] ListRequest selector
             * @property {number|null} [limit] ListRequest limit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListRequest.
             * @memberof domzero.v1
             * @interface IListRequest
             * @augments domzero.v1.ListRequest.$Properties
             * @deprecated Use domzero.v1.ListRequest.$Properties instead.
             */

            /**
             * Shape of a ListRequest.
             * @typedef {domzero.v1.ListRequest.$Properties} domzero.v1.ListRequest.$Shape
             */

            /**
             * Constructs a new ListRequest.
             * @memberof domzero.v1
             * @classdesc Represents a ListRequest.
             * @constructor
             * @param {domzero.v1.ListRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListRequest collection.
             * @member {string} collection
             * @memberof domzero.v1.ListRequest
             * @instance
             */
            ListRequest.prototype.collection = "";

            /**
             * ListRequest selector.
             * @member {string} selector
             * @memberof domzero.v1.ListRequest
             * @instance
             */
            ListRequest.prototype.selector = "";

            /**
             * ListRequest limit.
             * @member {number} limit
             * @memberof domzero.v1.ListRequest
             * @instance
             */
            ListRequest.prototype.limit = 0;

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.ListRequest
             * @static
             * @param {domzero.v1.ListRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.ListRequest} ListRequest instance
             * @type {{
             *   (properties: domzero.v1.ListRequest.$Shape): domzero.v1.ListRequest & domzero.v1.ListRequest.$Shape;
             *   (properties?: domzero.v1.ListRequest.$Properties): domzero.v1.ListRequest;
             * }}
             */
            ListRequest.create = function(properties) {
                return new ListRequest(properties);
            };

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link domzero.v1.ListRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.ListRequest
             * @static
             * @param {domzero.v1.ListRequest.$Properties} message ListRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collection != null && $Object.hasOwnProperty.call(message, "collection") && message.collection !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.collection);
                if (message.selector != null && $Object.hasOwnProperty.call(message, "selector") && message.selector !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.selector);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.ListRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.ListRequest & domzero.v1.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.ListRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.collection = value;
                            else
                                delete message.collection;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.selector = value;
                            else
                                delete message.selector;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListRequest;
        })();

        v1.KeyRequest = (function() {

            /**
             * Properties of a KeyRequest.
             * @typedef {Object} domzero.v1.KeyRequest.$Properties
             * @property {string|null} [collection] KeyRequest collection
             * @property {string|null} [key] KeyRequest key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KeyRequest.
             * @memberof domzero.v1
             * @interface IKeyRequest
             * @augments domzero.v1.KeyRequest.$Properties
             * @deprecated Use domzero.v1.KeyRequest.$Properties instead.
             */

            /**
             * Shape of a KeyRequest.
             * @typedef {domzero.v1.KeyRequest.$Properties} domzero.v1.KeyRequest.$Shape
             */

            /**
             * Constructs a new KeyRequest.
             * @memberof domzero.v1
             * @classdesc Represents a KeyRequest.
             * @constructor
             * @param {domzero.v1.KeyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KeyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * KeyRequest collection.
             * @member {string} collection
             * @memberof domzero.v1.KeyRequest
             * @instance
             */
            KeyRequest.prototype.collection = "";

            /**
             * KeyRequest key.
             * @member {string} key
             * @memberof domzero.v1.KeyRequest
             * @instance
             */
            KeyRequest.prototype.key = "";

            /**
             * Creates a new KeyRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.KeyRequest
             * @static
             * @param {domzero.v1.KeyRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.KeyRequest} KeyRequest instance
             * @type {{
             *   (properties: domzero.v1.KeyRequest.$Shape): domzero.v1.KeyRequest & domzero.v1.KeyRequest.$Shape;
             *   (properties?: domzero.v1.KeyRequest.$Properties): domzero.v1.KeyRequest;
             * }}
             */
            KeyRequest.create = function(properties) {
                return new KeyRequest(properties);
            };

            /**
             * Encodes the specified KeyRequest message. Does not implicitly {@link domzero.v1.KeyRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.KeyRequest
             * @static
             * @param {domzero.v1.KeyRequest.$Properties} message KeyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KeyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collection != null && $Object.hasOwnProperty.call(message, "collection") && message.collection !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.collection);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KeyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.KeyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.KeyRequest & domzero.v1.KeyRequest.$Shape} KeyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KeyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.KeyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.collection = value;
                            else
                                delete message.collection;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return KeyRequest;
        })();

        v1.PutRequest = (function() {

            /**
             * Properties of a PutRequest.
             * @typedef {Object} domzero.v1.PutRequest.$Properties
             * @property {string|null} [collection] PutRequest collection
             * @property {string|null} [key] PutRequest key
             * @property {string|null} [json] PutRequest json
             * @property {number|null} [revision] PutRequest revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PutRequest.
             * @memberof domzero.v1
             * @interface IPutRequest
             * @augments domzero.v1.PutRequest.$Properties
             * @deprecated Use domzero.v1.PutRequest.$Properties instead.
             */

            /**
             * Shape of a PutRequest.
             * @typedef {domzero.v1.PutRequest.$Properties} domzero.v1.PutRequest.$Shape
             */

            /**
             * Constructs a new PutRequest.
             * @memberof domzero.v1
             * @classdesc Represents a PutRequest.
             * @constructor
             * @param {domzero.v1.PutRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PutRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PutRequest collection.
             * @member {string} collection
             * @memberof domzero.v1.PutRequest
             * @instance
             */
            PutRequest.prototype.collection = "";

            /**
             * PutRequest key.
             * @member {string} key
             * @memberof domzero.v1.PutRequest
             * @instance
             */
            PutRequest.prototype.key = "";

            /**
             * PutRequest json.
             * @member {string} json
             * @memberof domzero.v1.PutRequest
             * @instance
             */
            PutRequest.prototype.json = "";

            /**
             * PutRequest revision.
             * @member {number} revision
             * @memberof domzero.v1.PutRequest
             * @instance
             */
            PutRequest.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new PutRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.PutRequest
             * @static
             * @param {domzero.v1.PutRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.PutRequest} PutRequest instance
             * @type {{
             *   (properties: domzero.v1.PutRequest.$Shape): domzero.v1.PutRequest & domzero.v1.PutRequest.$Shape;
             *   (properties?: domzero.v1.PutRequest.$Properties): domzero.v1.PutRequest;
             * }}
             */
            PutRequest.create = function(properties) {
                return new PutRequest(properties);
            };

            /**
             * Encodes the specified PutRequest message. Does not implicitly {@link domzero.v1.PutRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.PutRequest
             * @static
             * @param {domzero.v1.PutRequest.$Properties} message PutRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PutRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collection != null && $Object.hasOwnProperty.call(message, "collection") && message.collection !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.collection);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.json);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PutRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.PutRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.PutRequest & domzero.v1.PutRequest.$Shape} PutRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PutRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.PutRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.collection = value;
                            else
                                delete message.collection;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PutRequest;
        })();

        v1.EventsRequest = (function() {

            /**
             * Properties of an EventsRequest.
             * @typedef {Object} domzero.v1.EventsRequest.$Properties
             * @property {number|null} [sinceMs] EventsRequest sinceMs
             * @property {boolean|null} [follow] EventsRequest follow
             * @property {string|null} [source] EventsRequest source
             * @property {string|null} [kind] EventsRequest kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventsRequest.
             * @memberof domzero.v1
             * @interface IEventsRequest
             * @augments domzero.v1.EventsRequest.$Properties
             * @deprecated Use domzero.v1.EventsRequest.$Properties instead.
             */

            /**
             * Shape of an EventsRequest.
             * @typedef {domzero.v1.EventsRequest.$Properties} domzero.v1.EventsRequest.$Shape
             */

            /**
             * Constructs a new EventsRequest.
             * @memberof domzero.v1
             * @classdesc Represents an EventsRequest.
             * @constructor
             * @param {domzero.v1.EventsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventsRequest sinceMs.
             * @member {number} sinceMs
             * @memberof domzero.v1.EventsRequest
             * @instance
             */
            EventsRequest.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventsRequest follow.
             * @member {boolean} follow
             * @memberof domzero.v1.EventsRequest
             * @instance
             */
            EventsRequest.prototype.follow = false;

            /**
             * EventsRequest source.
             * @member {string} source
             * @memberof domzero.v1.EventsRequest
             * @instance
             */
            EventsRequest.prototype.source = "";

            /**
             * EventsRequest kind.
             * @member {string} kind
             * @memberof domzero.v1.EventsRequest
             * @instance
             */
            EventsRequest.prototype.kind = "";

            /**
             * Creates a new EventsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.EventsRequest
             * @static
             * @param {domzero.v1.EventsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.EventsRequest} EventsRequest instance
             * @type {{
             *   (properties: domzero.v1.EventsRequest.$Shape): domzero.v1.EventsRequest & domzero.v1.EventsRequest.$Shape;
             *   (properties?: domzero.v1.EventsRequest.$Properties): domzero.v1.EventsRequest;
             * }}
             */
            EventsRequest.create = function(properties) {
                return new EventsRequest(properties);
            };

            /**
             * Encodes the specified EventsRequest message. Does not implicitly {@link domzero.v1.EventsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.EventsRequest
             * @static
             * @param {domzero.v1.EventsRequest.$Properties} message EventsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sinceMs);
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow") && message.follow !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.follow);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.source);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.kind);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.EventsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.EventsRequest & domzero.v1.EventsRequest.$Shape} EventsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.EventsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.follow = value;
                            else
                                delete message.follow;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EventsRequest;
        })();

        v1.DecideHostRequest = (function() {

            /**
             * Properties of a DecideHostRequest.
             * @typedef {Object} domzero.v1.DecideHostRequest.$Properties
             * @property {string|null} [host] DecideHostRequest host
             * @property {domzero.v1.DecideHostRequest.Decision|null} [decision] DecideHostRequest decision
             * @property {string|null} [reason] DecideHostRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DecideHostRequest.
             * @memberof domzero.v1
             * @interface IDecideHostRequest
             * @augments domzero.v1.DecideHostRequest.$Properties
             * @deprecated Use domzero.v1.DecideHostRequest.$Properties instead.
             */

            /**
             * Shape of a DecideHostRequest.
             * @typedef {domzero.v1.DecideHostRequest.$Properties} domzero.v1.DecideHostRequest.$Shape
             */

            /**
             * Constructs a new DecideHostRequest.
             * @memberof domzero.v1
             * @classdesc Represents a DecideHostRequest.
             * @constructor
             * @param {domzero.v1.DecideHostRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DecideHostRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DecideHostRequest host.
             * @member {string} host
             * @memberof domzero.v1.DecideHostRequest
             * @instance
             */
            DecideHostRequest.prototype.host = "";

            /**
             * DecideHostRequest decision.
             * @member {domzero.v1.DecideHostRequest.Decision} decision
             * @memberof domzero.v1.DecideHostRequest
             * @instance
             */
            DecideHostRequest.prototype.decision = 0;

            /**
             * DecideHostRequest reason.
             * @member {string} reason
             * @memberof domzero.v1.DecideHostRequest
             * @instance
             */
            DecideHostRequest.prototype.reason = "";

            /**
             * Creates a new DecideHostRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.DecideHostRequest
             * @static
             * @param {domzero.v1.DecideHostRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.DecideHostRequest} DecideHostRequest instance
             * @type {{
             *   (properties: domzero.v1.DecideHostRequest.$Shape): domzero.v1.DecideHostRequest & domzero.v1.DecideHostRequest.$Shape;
             *   (properties?: domzero.v1.DecideHostRequest.$Properties): domzero.v1.DecideHostRequest;
             * }}
             */
            DecideHostRequest.create = function(properties) {
                return new DecideHostRequest(properties);
            };

            /**
             * Encodes the specified DecideHostRequest message. Does not implicitly {@link domzero.v1.DecideHostRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.DecideHostRequest
             * @static
             * @param {domzero.v1.DecideHostRequest.$Properties} message DecideHostRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DecideHostRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.decision != null && $Object.hasOwnProperty.call(message, "decision") && message.decision !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.decision);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DecideHostRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.DecideHostRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.DecideHostRequest & domzero.v1.DecideHostRequest.$Shape} DecideHostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DecideHostRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.DecideHostRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.decision = value;
                            else
                                delete message.decision;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Decision enum.
             * @name domzero.v1.DecideHostRequest.Decision
             * @enum {number}
             * @property {number} DECISION_UNSPECIFIED=0 DECISION_UNSPECIFIED value
             * @property {number} APPROVE=1 APPROVE value
             * @property {number} REFUSE=2 REFUSE value
             * @property {number} REVOKE=3 REVOKE value
             */
            DecideHostRequest.Decision = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DECISION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "APPROVE"] = 1;
                values[valuesById[2] = "REFUSE"] = 2;
                values[valuesById[3] = "REVOKE"] = 3;
                return values;
            })();

            return DecideHostRequest;
        })();

        v1.LabelHostRequest = (function() {

            /**
             * Properties of a LabelHostRequest.
             * @typedef {Object} domzero.v1.LabelHostRequest.$Properties
             * @property {string|null} [host] LabelHostRequest host
             * @property {Object.<string,string>|null} [set] LabelHostRequest set
             * @property {Array.<string>|null} [unset] LabelHostRequest unset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LabelHostRequest.
             * @memberof domzero.v1
             * @interface ILabelHostRequest
             * @augments domzero.v1.LabelHostRequest.$Properties
             * @deprecated Use domzero.v1.LabelHostRequest.$Properties instead.
             */

            /**
             * Shape of a LabelHostRequest.
             * @typedef {domzero.v1.LabelHostRequest.$Properties} domzero.v1.LabelHostRequest.$Shape
             */

            /**
             * Constructs a new LabelHostRequest.
             * @memberof domzero.v1
             * @classdesc Represents a LabelHostRequest.
             * @constructor
             * @param {domzero.v1.LabelHostRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LabelHostRequest = function (properties) {
                this.set = {};
                this.unset = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LabelHostRequest host.
             * @member {string} host
             * @memberof domzero.v1.LabelHostRequest
             * @instance
             */
            LabelHostRequest.prototype.host = "";

            /**
             * LabelHostRequest set.
             * @member {Object.<string,string>} set
             * @memberof domzero.v1.LabelHostRequest
             * @instance
             */
            LabelHostRequest.prototype.set = $util.emptyObject;

            /**
             * LabelHostRequest unset.
             * @member {Array.<string>} unset
             * @memberof domzero.v1.LabelHostRequest
             * @instance
             */
            LabelHostRequest.prototype.unset = $util.emptyArray;

            /**
             * Creates a new LabelHostRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LabelHostRequest
             * @static
             * @param {domzero.v1.LabelHostRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LabelHostRequest} LabelHostRequest instance
             * @type {{
             *   (properties: domzero.v1.LabelHostRequest.$Shape): domzero.v1.LabelHostRequest & domzero.v1.LabelHostRequest.$Shape;
             *   (properties?: domzero.v1.LabelHostRequest.$Properties): domzero.v1.LabelHostRequest;
             * }}
             */
            LabelHostRequest.create = function(properties) {
                return new LabelHostRequest(properties);
            };

            /**
             * Encodes the specified LabelHostRequest message. Does not implicitly {@link domzero.v1.LabelHostRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LabelHostRequest
             * @static
             * @param {domzero.v1.LabelHostRequest.$Properties} message LabelHostRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LabelHostRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
                    for (let keys = $Object.keys(message.set), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.set[keys[i]]).ldelim();
                if (message.unset != null && message.unset.length)
                    for (let i = 0; i < message.unset.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.unset[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LabelHostRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LabelHostRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LabelHostRequest & domzero.v1.LabelHostRequest.$Shape} LabelHostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LabelHostRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LabelHostRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.set === $util.emptyObject)
                                message.set = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.set, key);
                            message.set[key] = value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unset && message.unset.length))
                                message.unset = [];
                            message.unset.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LabelHostRequest;
        })();

        v1.SetKeyholeRequest = (function() {

            /**
             * Properties of a SetKeyholeRequest.
             * @typedef {Object} domzero.v1.SetKeyholeRequest.$Properties
             * @property {string|null} [host] SetKeyholeRequest host
             * @property {string|null} [endpoint] SetKeyholeRequest endpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetKeyholeRequest.
             * @memberof domzero.v1
             * @interface ISetKeyholeRequest
             * @augments domzero.v1.SetKeyholeRequest.$Properties
             * @deprecated Use domzero.v1.SetKeyholeRequest.$Properties instead.
             */

            /**
             * Shape of a SetKeyholeRequest.
             * @typedef {domzero.v1.SetKeyholeRequest.$Properties} domzero.v1.SetKeyholeRequest.$Shape
             */

            /**
             * Constructs a new SetKeyholeRequest.
             * @memberof domzero.v1
             * @classdesc Represents a SetKeyholeRequest.
             * @constructor
             * @param {domzero.v1.SetKeyholeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetKeyholeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetKeyholeRequest host.
             * @member {string} host
             * @memberof domzero.v1.SetKeyholeRequest
             * @instance
             */
            SetKeyholeRequest.prototype.host = "";

            /**
             * SetKeyholeRequest endpoint.
             * @member {string} endpoint
             * @memberof domzero.v1.SetKeyholeRequest
             * @instance
             */
            SetKeyholeRequest.prototype.endpoint = "";

            /**
             * Creates a new SetKeyholeRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.SetKeyholeRequest
             * @static
             * @param {domzero.v1.SetKeyholeRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.SetKeyholeRequest} SetKeyholeRequest instance
             * @type {{
             *   (properties: domzero.v1.SetKeyholeRequest.$Shape): domzero.v1.SetKeyholeRequest & domzero.v1.SetKeyholeRequest.$Shape;
             *   (properties?: domzero.v1.SetKeyholeRequest.$Properties): domzero.v1.SetKeyholeRequest;
             * }}
             */
            SetKeyholeRequest.create = function(properties) {
                return new SetKeyholeRequest(properties);
            };

            /**
             * Encodes the specified SetKeyholeRequest message. Does not implicitly {@link domzero.v1.SetKeyholeRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.SetKeyholeRequest
             * @static
             * @param {domzero.v1.SetKeyholeRequest.$Properties} message SetKeyholeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetKeyholeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.endpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetKeyholeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.SetKeyholeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.SetKeyholeRequest & domzero.v1.SetKeyholeRequest.$Shape} SetKeyholeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetKeyholeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.SetKeyholeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.endpoint = value;
                            else
                                delete message.endpoint;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetKeyholeRequest;
        })();

        v1.SetNameRequest = (function() {

            /**
             * Properties of a SetNameRequest.
             * @typedef {Object} domzero.v1.SetNameRequest.$Properties
             * @property {string|null} [host] SetNameRequest host
             * @property {string|null} [name] SetNameRequest name
             * @property {number|null} [guestNumber] SetNameRequest guestNumber
             * @property {domzero.v1.NamedService.$Properties|null} [service] SetNameRequest service
             * @property {boolean|null} [none] SetNameRequest none
             * @property {"guestNumber"|"service"|"none"} [given] SetNameRequest given
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetNameRequest.
             * @memberof domzero.v1
             * @interface ISetNameRequest
             * @augments domzero.v1.SetNameRequest.$Properties
             * @deprecated Use domzero.v1.SetNameRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a SetNameRequest.
             * @typedef {{
             *   host?: string|null;
             *   name?: string|null;
             *   guestNumber?: number|null;
             *   service?: domzero.v1.NamedService.$Shape|null;
             *   none?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ given?: undefined; guestNumber?: null; service?: null; none?: null }|{ given?: "guestNumber"; guestNumber: number; service?: null; none?: null }|{ given?: "service"; guestNumber?: null; service: domzero.v1.NamedService.$Shape; none?: null }|{ given?: "none"; guestNumber?: null; service?: null; none: boolean })
             * )} domzero.v1.SetNameRequest.$Shape
             */

            /**
             * Constructs a new SetNameRequest.
             * @memberof domzero.v1
             * @classdesc Represents a SetNameRequest.
             * @constructor
             * @param {domzero.v1.SetNameRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetNameRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetNameRequest host.
             * @member {string} host
             * @memberof domzero.v1.SetNameRequest
             * @instance
             */
            SetNameRequest.prototype.host = "";

            /**
             * SetNameRequest name.
             * @member {string} name
             * @memberof domzero.v1.SetNameRequest
             * @instance
             */
            SetNameRequest.prototype.name = "";

            /**
             * SetNameRequest guestNumber.
             * @member {number|null|undefined} guestNumber
             * @memberof domzero.v1.SetNameRequest
             * @instance
             */
            SetNameRequest.prototype.guestNumber = null;

            /**
             * SetNameRequest service.
             * @member {domzero.v1.NamedService.$Properties|null|undefined} service
             * @memberof domzero.v1.SetNameRequest
             * @instance
             */
            SetNameRequest.prototype.service = null;

            /**
             * SetNameRequest none.
             * @member {boolean|null|undefined} none
             * @memberof domzero.v1.SetNameRequest
             * @instance
             */
            SetNameRequest.prototype.none = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SetNameRequest given.
             * @member {"guestNumber"|"service"|"none"|undefined} given
             * @memberof domzero.v1.SetNameRequest
             * @instance
             */
            $Object.defineProperty(SetNameRequest.prototype, "given", {
                get: $util.oneOfGetter($oneOfFields = ["guestNumber", "service", "none"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SetNameRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.SetNameRequest
             * @static
             * @param {domzero.v1.SetNameRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.SetNameRequest} SetNameRequest instance
             * @type {{
             *   (properties: domzero.v1.SetNameRequest.$Shape): domzero.v1.SetNameRequest & domzero.v1.SetNameRequest.$Shape;
             *   (properties?: domzero.v1.SetNameRequest.$Properties): domzero.v1.SetNameRequest;
             * }}
             */
            SetNameRequest.create = function(properties) {
                return new SetNameRequest(properties);
            };

            /**
             * Encodes the specified SetNameRequest message. Does not implicitly {@link domzero.v1.SetNameRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.SetNameRequest
             * @static
             * @param {domzero.v1.SetNameRequest.$Properties} message SetNameRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetNameRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.guestNumber != null && $Object.hasOwnProperty.call(message, "guestNumber"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.guestNumber);
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    $root.domzero.v1.NamedService.encode(message.service, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.none != null && $Object.hasOwnProperty.call(message, "none"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.none);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetNameRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.SetNameRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.SetNameRequest & domzero.v1.SetNameRequest.$Shape} SetNameRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetNameRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.SetNameRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.guestNumber = reader.uint32();
                            message.given = "guestNumber";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.service = $root.domzero.v1.NamedService.decode(reader, reader.size(), $undefined, _depth + 1, message.service);
                            message.given = "service";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.none = reader.bool();
                            message.given = "none";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetNameRequest;
        })();

        v1.NamedService = (function() {

            /**
             * Properties of a NamedService.
             * @typedef {Object} domzero.v1.NamedService.$Properties
             * @property {string|null} [protocol] NamedService protocol
             * @property {number|null} [port] NamedService port
             * @property {string|null} [guest] NamedService guest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NamedService.
             * @memberof domzero.v1
             * @interface INamedService
             * @augments domzero.v1.NamedService.$Properties
             * @deprecated Use domzero.v1.NamedService.$Properties instead.
             */

            /**
             * Shape of a NamedService.
             * @typedef {domzero.v1.NamedService.$Properties} domzero.v1.NamedService.$Shape
             */

            /**
             * Constructs a new NamedService.
             * @memberof domzero.v1
             * @classdesc Represents a NamedService.
             * @constructor
             * @param {domzero.v1.NamedService.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NamedService = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NamedService protocol.
             * @member {string} protocol
             * @memberof domzero.v1.NamedService
             * @instance
             */
            NamedService.prototype.protocol = "";

            /**
             * NamedService port.
             * @member {number} port
             * @memberof domzero.v1.NamedService
             * @instance
             */
            NamedService.prototype.port = 0;

            /**
             * NamedService guest.
             * @member {string} guest
             * @memberof domzero.v1.NamedService
             * @instance
             */
            NamedService.prototype.guest = "";

            /**
             * Creates a new NamedService instance using the specified properties.
             * @function create
             * @memberof domzero.v1.NamedService
             * @static
             * @param {domzero.v1.NamedService.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.NamedService} NamedService instance
             * @type {{
             *   (properties: domzero.v1.NamedService.$Shape): domzero.v1.NamedService & domzero.v1.NamedService.$Shape;
             *   (properties?: domzero.v1.NamedService.$Properties): domzero.v1.NamedService;
             * }}
             */
            NamedService.create = function(properties) {
                return new NamedService(properties);
            };

            /**
             * Encodes the specified NamedService message. Does not implicitly {@link domzero.v1.NamedService.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.NamedService
             * @static
             * @param {domzero.v1.NamedService.$Properties} message NamedService message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NamedService.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.protocol);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
                if (message.guest != null && $Object.hasOwnProperty.call(message, "guest") && message.guest !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.guest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NamedService message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.NamedService
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.NamedService & domzero.v1.NamedService.$Shape} NamedService
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NamedService.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.NamedService();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.guest = value;
                            else
                                delete message.guest;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NamedService;
        })();

        v1.DnsRequest = (function() {

            /**
             * Properties of a DnsRequest.
             * @typedef {Object} domzero.v1.DnsRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DnsRequest.
             * @memberof domzero.v1
             * @interface IDnsRequest
             * @augments domzero.v1.DnsRequest.$Properties
             * @deprecated Use domzero.v1.DnsRequest.$Properties instead.
             */

            /**
             * Shape of a DnsRequest.
             * @typedef {domzero.v1.DnsRequest.$Properties} domzero.v1.DnsRequest.$Shape
             */

            /**
             * Constructs a new DnsRequest.
             * @memberof domzero.v1
             * @classdesc Represents a DnsRequest.
             * @constructor
             * @param {domzero.v1.DnsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DnsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DnsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.DnsRequest
             * @static
             * @param {domzero.v1.DnsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.DnsRequest} DnsRequest instance
             * @type {{
             *   (properties: domzero.v1.DnsRequest.$Shape): domzero.v1.DnsRequest & domzero.v1.DnsRequest.$Shape;
             *   (properties?: domzero.v1.DnsRequest.$Properties): domzero.v1.DnsRequest;
             * }}
             */
            DnsRequest.create = function(properties) {
                return new DnsRequest(properties);
            };

            /**
             * Encodes the specified DnsRequest message. Does not implicitly {@link domzero.v1.DnsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.DnsRequest
             * @static
             * @param {domzero.v1.DnsRequest.$Properties} message DnsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DnsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DnsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.DnsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.DnsRequest & domzero.v1.DnsRequest.$Shape} DnsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DnsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.DnsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DnsRequest;
        })();

        v1.DnsZoneRequest = (function() {

            /**
             * Properties of a DnsZoneRequest.
             * @typedef {Object} domzero.v1.DnsZoneRequest.$Properties
             * @property {string|null} [origin] DnsZoneRequest origin
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DnsZoneRequest.
             * @memberof domzero.v1
             * @interface IDnsZoneRequest
             * @augments domzero.v1.DnsZoneRequest.$Properties
             * @deprecated Use domzero.v1.DnsZoneRequest.$Properties instead.
             */

            /**
             * Shape of a DnsZoneRequest.
             * @typedef {domzero.v1.DnsZoneRequest.$Properties} domzero.v1.DnsZoneRequest.$Shape
             */

            /**
             * Constructs a new DnsZoneRequest.
             * @memberof domzero.v1
             * @classdesc Represents a DnsZoneRequest.
             * @constructor
             * @param {domzero.v1.DnsZoneRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DnsZoneRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DnsZoneRequest origin.
             * @member {string} origin
             * @memberof domzero.v1.DnsZoneRequest
             * @instance
             */
            DnsZoneRequest.prototype.origin = "";

            /**
             * Creates a new DnsZoneRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.DnsZoneRequest
             * @static
             * @param {domzero.v1.DnsZoneRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.DnsZoneRequest} DnsZoneRequest instance
             * @type {{
             *   (properties: domzero.v1.DnsZoneRequest.$Shape): domzero.v1.DnsZoneRequest & domzero.v1.DnsZoneRequest.$Shape;
             *   (properties?: domzero.v1.DnsZoneRequest.$Properties): domzero.v1.DnsZoneRequest;
             * }}
             */
            DnsZoneRequest.create = function(properties) {
                return new DnsZoneRequest(properties);
            };

            /**
             * Encodes the specified DnsZoneRequest message. Does not implicitly {@link domzero.v1.DnsZoneRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.DnsZoneRequest
             * @static
             * @param {domzero.v1.DnsZoneRequest.$Properties} message DnsZoneRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DnsZoneRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && message.origin !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.origin);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DnsZoneRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.DnsZoneRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.DnsZoneRequest & domzero.v1.DnsZoneRequest.$Shape} DnsZoneRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DnsZoneRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.DnsZoneRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.origin = value;
                            else
                                delete message.origin;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DnsZoneRequest;
        })();

        v1.Text = (function() {

            /**
             * Properties of a Text.
             * @typedef {Object} domzero.v1.Text.$Properties
             * @property {string|null} [text] Text text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Text.
             * @memberof domzero.v1
             * @interface IText
             * @augments domzero.v1.Text.$Properties
             * @deprecated Use domzero.v1.Text.$Properties instead.
             */

            /**
             * Shape of a Text.
             * @typedef {domzero.v1.Text.$Properties} domzero.v1.Text.$Shape
             */

            /**
             * Constructs a new Text.
             * @memberof domzero.v1
             * @classdesc Represents a Text.
             * @constructor
             * @param {domzero.v1.Text.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Text = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Text text.
             * @member {string} text
             * @memberof domzero.v1.Text
             * @instance
             */
            Text.prototype.text = "";

            /**
             * Creates a new Text instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Text
             * @static
             * @param {domzero.v1.Text.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Text} Text instance
             * @type {{
             *   (properties: domzero.v1.Text.$Shape): domzero.v1.Text & domzero.v1.Text.$Shape;
             *   (properties?: domzero.v1.Text.$Properties): domzero.v1.Text;
             * }}
             */
            Text.create = function(properties) {
                return new Text(properties);
            };

            /**
             * Encodes the specified Text message. Does not implicitly {@link domzero.v1.Text.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Text
             * @static
             * @param {domzero.v1.Text.$Properties} message Text message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Text.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Text message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Text
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Text & domzero.v1.Text.$Shape} Text
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Text.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Text();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Text;
        })();

        v1.AddSecondaryRequest = (function() {

            /**
             * Properties of an AddSecondaryRequest.
             * @typedef {Object} domzero.v1.AddSecondaryRequest.$Properties
             * @property {string|null} [name] AddSecondaryRequest name
             * @property {string|null} [address] AddSecondaryRequest address
             * @property {number|null} [port] AddSecondaryRequest port
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AddSecondaryRequest.
             * @memberof domzero.v1
             * @interface IAddSecondaryRequest
             * @augments domzero.v1.AddSecondaryRequest.$Properties
             * @deprecated Use domzero.v1.AddSecondaryRequest.$Properties instead.
             */

            /**
             * Shape of an AddSecondaryRequest.
             * @typedef {domzero.v1.AddSecondaryRequest.$Properties} domzero.v1.AddSecondaryRequest.$Shape
             */

            /**
             * Constructs a new AddSecondaryRequest.
             * @memberof domzero.v1
             * @classdesc Represents an AddSecondaryRequest.
             * @constructor
             * @param {domzero.v1.AddSecondaryRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AddSecondaryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AddSecondaryRequest name.
             * @member {string} name
             * @memberof domzero.v1.AddSecondaryRequest
             * @instance
             */
            AddSecondaryRequest.prototype.name = "";

            /**
             * AddSecondaryRequest address.
             * @member {string} address
             * @memberof domzero.v1.AddSecondaryRequest
             * @instance
             */
            AddSecondaryRequest.prototype.address = "";

            /**
             * AddSecondaryRequest port.
             * @member {number} port
             * @memberof domzero.v1.AddSecondaryRequest
             * @instance
             */
            AddSecondaryRequest.prototype.port = 0;

            /**
             * Creates a new AddSecondaryRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.AddSecondaryRequest
             * @static
             * @param {domzero.v1.AddSecondaryRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.AddSecondaryRequest} AddSecondaryRequest instance
             * @type {{
             *   (properties: domzero.v1.AddSecondaryRequest.$Shape): domzero.v1.AddSecondaryRequest & domzero.v1.AddSecondaryRequest.$Shape;
             *   (properties?: domzero.v1.AddSecondaryRequest.$Properties): domzero.v1.AddSecondaryRequest;
             * }}
             */
            AddSecondaryRequest.create = function(properties) {
                return new AddSecondaryRequest(properties);
            };

            /**
             * Encodes the specified AddSecondaryRequest message. Does not implicitly {@link domzero.v1.AddSecondaryRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.AddSecondaryRequest
             * @static
             * @param {domzero.v1.AddSecondaryRequest.$Properties} message AddSecondaryRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AddSecondaryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.port);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AddSecondaryRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.AddSecondaryRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.AddSecondaryRequest & domzero.v1.AddSecondaryRequest.$Shape} AddSecondaryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AddSecondaryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.AddSecondaryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AddSecondaryRequest;
        })();

        v1.SecondaryKey = (function() {

            /**
             * Properties of a SecondaryKey.
             * @typedef {Object} domzero.v1.SecondaryKey.$Properties
             * @property {string|null} [keyName] SecondaryKey keyName
             * @property {string|null} [secret] SecondaryKey secret
             * @property {Array.<string>|null} [servers] SecondaryKey servers
             * @property {number|null} [port] SecondaryKey port
             * @property {Array.<string>|null} [zones] SecondaryKey zones
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SecondaryKey.
             * @memberof domzero.v1
             * @interface ISecondaryKey
             * @augments domzero.v1.SecondaryKey.$Properties
             * @deprecated Use domzero.v1.SecondaryKey.$Properties instead.
             */

            /**
             * Shape of a SecondaryKey.
             * @typedef {domzero.v1.SecondaryKey.$Properties} domzero.v1.SecondaryKey.$Shape
             */

            /**
             * Constructs a new SecondaryKey.
             * @memberof domzero.v1
             * @classdesc Represents a SecondaryKey.
             * @constructor
             * @param {domzero.v1.SecondaryKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SecondaryKey = function (properties) {
                this.servers = [];
                this.zones = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SecondaryKey keyName.
             * @member {string} keyName
             * @memberof domzero.v1.SecondaryKey
             * @instance
             */
            SecondaryKey.prototype.keyName = "";

            /**
             * SecondaryKey secret.
             * @member {string} secret
             * @memberof domzero.v1.SecondaryKey
             * @instance
             */
            SecondaryKey.prototype.secret = "";

            /**
             * SecondaryKey servers.
             * @member {Array.<string>} servers
             * @memberof domzero.v1.SecondaryKey
             * @instance
             */
            SecondaryKey.prototype.servers = $util.emptyArray;

            /**
             * SecondaryKey port.
             * @member {number} port
             * @memberof domzero.v1.SecondaryKey
             * @instance
             */
            SecondaryKey.prototype.port = 0;

            /**
             * SecondaryKey zones.
             * @member {Array.<string>} zones
             * @memberof domzero.v1.SecondaryKey
             * @instance
             */
            SecondaryKey.prototype.zones = $util.emptyArray;

            /**
             * Creates a new SecondaryKey instance using the specified properties.
             * @function create
             * @memberof domzero.v1.SecondaryKey
             * @static
             * @param {domzero.v1.SecondaryKey.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.SecondaryKey} SecondaryKey instance
             * @type {{
             *   (properties: domzero.v1.SecondaryKey.$Shape): domzero.v1.SecondaryKey & domzero.v1.SecondaryKey.$Shape;
             *   (properties?: domzero.v1.SecondaryKey.$Properties): domzero.v1.SecondaryKey;
             * }}
             */
            SecondaryKey.create = function(properties) {
                return new SecondaryKey(properties);
            };

            /**
             * Encodes the specified SecondaryKey message. Does not implicitly {@link domzero.v1.SecondaryKey.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.SecondaryKey
             * @static
             * @param {domzero.v1.SecondaryKey.$Properties} message SecondaryKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SecondaryKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.keyName != null && $Object.hasOwnProperty.call(message, "keyName") && message.keyName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.keyName);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.secret);
                if (message.servers != null && message.servers.length)
                    for (let i = 0; i < message.servers.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.servers[i]);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.port);
                if (message.zones != null && message.zones.length)
                    for (let i = 0; i < message.zones.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.zones[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SecondaryKey message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.SecondaryKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.SecondaryKey & domzero.v1.SecondaryKey.$Shape} SecondaryKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SecondaryKey.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.SecondaryKey();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.keyName = value;
                            else
                                delete message.keyName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.servers && message.servers.length))
                                message.servers = [];
                            message.servers.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.zones && message.zones.length))
                                message.zones = [];
                            message.zones.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SecondaryKey;
        })();

        v1.RemoveSecondaryRequest = (function() {

            /**
             * Properties of a RemoveSecondaryRequest.
             * @typedef {Object} domzero.v1.RemoveSecondaryRequest.$Properties
             * @property {string|null} [name] RemoveSecondaryRequest name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveSecondaryRequest.
             * @memberof domzero.v1
             * @interface IRemoveSecondaryRequest
             * @augments domzero.v1.RemoveSecondaryRequest.$Properties
             * @deprecated Use domzero.v1.RemoveSecondaryRequest.$Properties instead.
             */

            /**
             * Shape of a RemoveSecondaryRequest.
             * @typedef {domzero.v1.RemoveSecondaryRequest.$Properties} domzero.v1.RemoveSecondaryRequest.$Shape
             */

            /**
             * Constructs a new RemoveSecondaryRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RemoveSecondaryRequest.
             * @constructor
             * @param {domzero.v1.RemoveSecondaryRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveSecondaryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveSecondaryRequest name.
             * @member {string} name
             * @memberof domzero.v1.RemoveSecondaryRequest
             * @instance
             */
            RemoveSecondaryRequest.prototype.name = "";

            /**
             * Creates a new RemoveSecondaryRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RemoveSecondaryRequest
             * @static
             * @param {domzero.v1.RemoveSecondaryRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RemoveSecondaryRequest} RemoveSecondaryRequest instance
             * @type {{
             *   (properties: domzero.v1.RemoveSecondaryRequest.$Shape): domzero.v1.RemoveSecondaryRequest & domzero.v1.RemoveSecondaryRequest.$Shape;
             *   (properties?: domzero.v1.RemoveSecondaryRequest.$Properties): domzero.v1.RemoveSecondaryRequest;
             * }}
             */
            RemoveSecondaryRequest.create = function(properties) {
                return new RemoveSecondaryRequest(properties);
            };

            /**
             * Encodes the specified RemoveSecondaryRequest message. Does not implicitly {@link domzero.v1.RemoveSecondaryRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RemoveSecondaryRequest
             * @static
             * @param {domzero.v1.RemoveSecondaryRequest.$Properties} message RemoveSecondaryRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveSecondaryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveSecondaryRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RemoveSecondaryRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RemoveSecondaryRequest & domzero.v1.RemoveSecondaryRequest.$Shape} RemoveSecondaryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveSecondaryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RemoveSecondaryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RemoveSecondaryRequest;
        })();

        v1.BanRequest = (function() {

            /**
             * Properties of a BanRequest.
             * @typedef {Object} domzero.v1.BanRequest.$Properties
             * @property {string|null} [banned] BanRequest banned
             * @property {string|null} [lifted] BanRequest lifted
             * @property {string|null} [reason] BanRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BanRequest.
             * @memberof domzero.v1
             * @interface IBanRequest
             * @augments domzero.v1.BanRequest.$Properties
             * @deprecated Use domzero.v1.BanRequest.$Properties instead.
             */

            /**
             * Shape of a BanRequest.
             * @typedef {domzero.v1.BanRequest.$Properties} domzero.v1.BanRequest.$Shape
             */

            /**
             * Constructs a new BanRequest.
             * @memberof domzero.v1
             * @classdesc Represents a BanRequest.
             * @constructor
             * @param {domzero.v1.BanRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BanRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BanRequest banned.
             * @member {string} banned
             * @memberof domzero.v1.BanRequest
             * @instance
             */
            BanRequest.prototype.banned = "";

            /**
             * BanRequest lifted.
             * @member {string} lifted
             * @memberof domzero.v1.BanRequest
             * @instance
             */
            BanRequest.prototype.lifted = "";

            /**
             * BanRequest reason.
             * @member {string} reason
             * @memberof domzero.v1.BanRequest
             * @instance
             */
            BanRequest.prototype.reason = "";

            /**
             * Creates a new BanRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.BanRequest
             * @static
             * @param {domzero.v1.BanRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.BanRequest} BanRequest instance
             * @type {{
             *   (properties: domzero.v1.BanRequest.$Shape): domzero.v1.BanRequest & domzero.v1.BanRequest.$Shape;
             *   (properties?: domzero.v1.BanRequest.$Properties): domzero.v1.BanRequest;
             * }}
             */
            BanRequest.create = function(properties) {
                return new BanRequest(properties);
            };

            /**
             * Encodes the specified BanRequest message. Does not implicitly {@link domzero.v1.BanRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.BanRequest
             * @static
             * @param {domzero.v1.BanRequest.$Properties} message BanRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BanRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.banned != null && $Object.hasOwnProperty.call(message, "banned") && message.banned !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.banned);
                if (message.lifted != null && $Object.hasOwnProperty.call(message, "lifted") && message.lifted !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.lifted);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BanRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.BanRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.BanRequest & domzero.v1.BanRequest.$Shape} BanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BanRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.BanRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.banned = value;
                            else
                                delete message.banned;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lifted = value;
                            else
                                delete message.lifted;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BanRequest;
        })();

        v1.BanReply = (function() {

            /**
             * Properties of a BanReply.
             * @typedef {Object} domzero.v1.BanReply.$Properties
             * @property {number|null} [changed] BanReply changed
             * @property {number|null} [bans] BanReply bans
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BanReply.
             * @memberof domzero.v1
             * @interface IBanReply
             * @augments domzero.v1.BanReply.$Properties
             * @deprecated Use domzero.v1.BanReply.$Properties instead.
             */

            /**
             * Shape of a BanReply.
             * @typedef {domzero.v1.BanReply.$Properties} domzero.v1.BanReply.$Shape
             */

            /**
             * Constructs a new BanReply.
             * @memberof domzero.v1
             * @classdesc Represents a BanReply.
             * @constructor
             * @param {domzero.v1.BanReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BanReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BanReply changed.
             * @member {number} changed
             * @memberof domzero.v1.BanReply
             * @instance
             */
            BanReply.prototype.changed = 0;

            /**
             * BanReply bans.
             * @member {number} bans
             * @memberof domzero.v1.BanReply
             * @instance
             */
            BanReply.prototype.bans = 0;

            /**
             * Creates a new BanReply instance using the specified properties.
             * @function create
             * @memberof domzero.v1.BanReply
             * @static
             * @param {domzero.v1.BanReply.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.BanReply} BanReply instance
             * @type {{
             *   (properties: domzero.v1.BanReply.$Shape): domzero.v1.BanReply & domzero.v1.BanReply.$Shape;
             *   (properties?: domzero.v1.BanReply.$Properties): domzero.v1.BanReply;
             * }}
             */
            BanReply.create = function(properties) {
                return new BanReply(properties);
            };

            /**
             * Encodes the specified BanReply message. Does not implicitly {@link domzero.v1.BanReply.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.BanReply
             * @static
             * @param {domzero.v1.BanReply.$Properties} message BanReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BanReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.changed != null && $Object.hasOwnProperty.call(message, "changed") && message.changed !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.changed);
                if (message.bans != null && $Object.hasOwnProperty.call(message, "bans") && message.bans !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.bans);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BanReply message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.BanReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.BanReply & domzero.v1.BanReply.$Shape} BanReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BanReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.BanReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.changed = value;
                            else
                                delete message.changed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bans = value;
                            else
                                delete message.bans;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BanReply;
        })();

        v1.BansRequest = (function() {

            /**
             * Properties of a BansRequest.
             * @typedef {Object} domzero.v1.BansRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BansRequest.
             * @memberof domzero.v1
             * @interface IBansRequest
             * @augments domzero.v1.BansRequest.$Properties
             * @deprecated Use domzero.v1.BansRequest.$Properties instead.
             */

            /**
             * Shape of a BansRequest.
             * @typedef {domzero.v1.BansRequest.$Properties} domzero.v1.BansRequest.$Shape
             */

            /**
             * Constructs a new BansRequest.
             * @memberof domzero.v1
             * @classdesc Represents a BansRequest.
             * @constructor
             * @param {domzero.v1.BansRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BansRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new BansRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.BansRequest
             * @static
             * @param {domzero.v1.BansRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.BansRequest} BansRequest instance
             * @type {{
             *   (properties: domzero.v1.BansRequest.$Shape): domzero.v1.BansRequest & domzero.v1.BansRequest.$Shape;
             *   (properties?: domzero.v1.BansRequest.$Properties): domzero.v1.BansRequest;
             * }}
             */
            BansRequest.create = function(properties) {
                return new BansRequest(properties);
            };

            /**
             * Encodes the specified BansRequest message. Does not implicitly {@link domzero.v1.BansRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.BansRequest
             * @static
             * @param {domzero.v1.BansRequest.$Properties} message BansRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BansRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BansRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.BansRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.BansRequest & domzero.v1.BansRequest.$Shape} BansRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BansRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.BansRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BansRequest;
        })();

        v1.AskBastionRequest = (function() {

            /**
             * Properties of an AskBastionRequest.
             * @typedef {Object} domzero.v1.AskBastionRequest.$Properties
             * @property {string|null} [host] AskBastionRequest host
             * @property {string|null} [json] AskBastionRequest json
             * @property {string|null} [policy] AskBastionRequest policy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskBastionRequest.
             * @memberof domzero.v1
             * @interface IAskBastionRequest
             * @augments domzero.v1.AskBastionRequest.$Properties
             * @deprecated Use domzero.v1.AskBastionRequest.$Properties instead.
             */

            /**
             * Shape of an AskBastionRequest.
             * @typedef {domzero.v1.AskBastionRequest.$Properties} domzero.v1.AskBastionRequest.$Shape
             */

            /**
             * Constructs a new AskBastionRequest.
             * @memberof domzero.v1
             * @classdesc Represents an AskBastionRequest.
             * @constructor
             * @param {domzero.v1.AskBastionRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskBastionRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskBastionRequest host.
             * @member {string} host
             * @memberof domzero.v1.AskBastionRequest
             * @instance
             */
            AskBastionRequest.prototype.host = "";

            /**
             * AskBastionRequest json.
             * @member {string} json
             * @memberof domzero.v1.AskBastionRequest
             * @instance
             */
            AskBastionRequest.prototype.json = "";

            /**
             * AskBastionRequest policy.
             * @member {string} policy
             * @memberof domzero.v1.AskBastionRequest
             * @instance
             */
            AskBastionRequest.prototype.policy = "";

            /**
             * Creates a new AskBastionRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.AskBastionRequest
             * @static
             * @param {domzero.v1.AskBastionRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.AskBastionRequest} AskBastionRequest instance
             * @type {{
             *   (properties: domzero.v1.AskBastionRequest.$Shape): domzero.v1.AskBastionRequest & domzero.v1.AskBastionRequest.$Shape;
             *   (properties?: domzero.v1.AskBastionRequest.$Properties): domzero.v1.AskBastionRequest;
             * }}
             */
            AskBastionRequest.create = function(properties) {
                return new AskBastionRequest(properties);
            };

            /**
             * Encodes the specified AskBastionRequest message. Does not implicitly {@link domzero.v1.AskBastionRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.AskBastionRequest
             * @static
             * @param {domzero.v1.AskBastionRequest.$Properties} message AskBastionRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskBastionRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.json);
                if (message.policy != null && $Object.hasOwnProperty.call(message, "policy") && message.policy !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.policy);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskBastionRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.AskBastionRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.AskBastionRequest & domzero.v1.AskBastionRequest.$Shape} AskBastionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskBastionRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.AskBastionRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.policy = value;
                            else
                                delete message.policy;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskBastionRequest;
        })();

        v1.CreateCikRequest = (function() {

            /**
             * Properties of a CreateCikRequest.
             * @typedef {Object} domzero.v1.CreateCikRequest.$Properties
             * @property {Uint8Array|null} [publicKey] CreateCikRequest publicKey
             * @property {number|null} [uses] CreateCikRequest uses
             * @property {number|null} [expiresAtMs] CreateCikRequest expiresAtMs
             * @property {string|null} [template] CreateCikRequest template
             * @property {Object.<string,string>|null} [labels] CreateCikRequest labels
             * @property {boolean|null} [park] CreateCikRequest park
             * @property {boolean|null} [passphrase] CreateCikRequest passphrase
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateCikRequest.
             * @memberof domzero.v1
             * @interface ICreateCikRequest
             * @augments domzero.v1.CreateCikRequest.$Properties
             * @deprecated Use domzero.v1.CreateCikRequest.$Properties instead.
             */

            /**
             * Shape of a CreateCikRequest.
             * @typedef {domzero.v1.CreateCikRequest.$Properties} domzero.v1.CreateCikRequest.$Shape
             */

            /**
             * Constructs a new CreateCikRequest.
             * @memberof domzero.v1
             * @classdesc Represents a CreateCikRequest.
             * @constructor
             * @param {domzero.v1.CreateCikRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateCikRequest = function (properties) {
                this.labels = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateCikRequest publicKey.
             * @member {Uint8Array} publicKey
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.publicKey = $util.newBuffer([]);

            /**
             * CreateCikRequest uses.
             * @member {number} uses
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.uses = 0;

            /**
             * CreateCikRequest expiresAtMs.
             * @member {number} expiresAtMs
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CreateCikRequest template.
             * @member {string} template
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.template = "";

            /**
             * CreateCikRequest labels.
             * @member {Object.<string,string>} labels
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.labels = $util.emptyObject;

            /**
             * CreateCikRequest park.
             * @member {boolean} park
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.park = false;

            /**
             * CreateCikRequest passphrase.
             * @member {boolean} passphrase
             * @memberof domzero.v1.CreateCikRequest
             * @instance
             */
            CreateCikRequest.prototype.passphrase = false;

            /**
             * Creates a new CreateCikRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.CreateCikRequest
             * @static
             * @param {domzero.v1.CreateCikRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.CreateCikRequest} CreateCikRequest instance
             * @type {{
             *   (properties: domzero.v1.CreateCikRequest.$Shape): domzero.v1.CreateCikRequest & domzero.v1.CreateCikRequest.$Shape;
             *   (properties?: domzero.v1.CreateCikRequest.$Properties): domzero.v1.CreateCikRequest;
             * }}
             */
            CreateCikRequest.create = function(properties) {
                return new CreateCikRequest(properties);
            };

            /**
             * Encodes the specified CreateCikRequest message. Does not implicitly {@link domzero.v1.CreateCikRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.CreateCikRequest
             * @static
             * @param {domzero.v1.CreateCikRequest.$Properties} message CreateCikRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateCikRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.publicKey);
                if (message.uses != null && $Object.hasOwnProperty.call(message, "uses") && message.uses !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.uses);
                if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs") && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.expiresAtMs);
                if (message.template != null && $Object.hasOwnProperty.call(message, "template") && message.template !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.template);
                if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                    for (let keys = $Object.keys(message.labels), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.labels[keys[i]]).ldelim();
                if (message.park != null && $Object.hasOwnProperty.call(message, "park") && message.park !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.park);
                if (message.passphrase != null && $Object.hasOwnProperty.call(message, "passphrase") && message.passphrase !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.passphrase);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateCikRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.CreateCikRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.CreateCikRequest & domzero.v1.CreateCikRequest.$Shape} CreateCikRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateCikRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.CreateCikRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.uses = value;
                            else
                                delete message.uses;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresAtMs = value;
                            else
                                delete message.expiresAtMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.template = value;
                            else
                                delete message.template;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.labels === $util.emptyObject)
                                message.labels = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.labels, key);
                            message.labels[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.park = value;
                            else
                                delete message.park;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.passphrase = value;
                            else
                                delete message.passphrase;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateCikRequest;
        })();

        v1.CikMaterial = (function() {

            /**
             * Properties of a CikMaterial.
             * @typedef {Object} domzero.v1.CikMaterial.$Properties
             * @property {string|null} [id] CikMaterial id
             * @property {string|null} [domain] CikMaterial domain
             * @property {string|null} [caCertificatePem] CikMaterial caCertificatePem
             * @property {Array.<string>|null} [endpoints] CikMaterial endpoints
             * @property {Uint8Array|null} [token] CikMaterial token
             * @property {number|null} [expiresAtMs] CikMaterial expiresAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CikMaterial.
             * @memberof domzero.v1
             * @interface ICikMaterial
             * @augments domzero.v1.CikMaterial.$Properties
             * @deprecated Use domzero.v1.CikMaterial.$Properties instead.
             */

            /**
             * Shape of a CikMaterial.
             * @typedef {domzero.v1.CikMaterial.$Properties} domzero.v1.CikMaterial.$Shape
             */

            /**
             * Constructs a new CikMaterial.
             * @memberof domzero.v1
             * @classdesc Represents a CikMaterial.
             * @constructor
             * @param {domzero.v1.CikMaterial.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CikMaterial = function (properties) {
                this.endpoints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CikMaterial id.
             * @member {string} id
             * @memberof domzero.v1.CikMaterial
             * @instance
             */
            CikMaterial.prototype.id = "";

            /**
             * CikMaterial domain.
             * @member {string} domain
             * @memberof domzero.v1.CikMaterial
             * @instance
             */
            CikMaterial.prototype.domain = "";

            /**
             * CikMaterial caCertificatePem.
             * @member {string} caCertificatePem
             * @memberof domzero.v1.CikMaterial
             * @instance
             */
            CikMaterial.prototype.caCertificatePem = "";

            /**
             * CikMaterial endpoints.
             * @member {Array.<string>} endpoints
             * @memberof domzero.v1.CikMaterial
             * @instance
             */
            CikMaterial.prototype.endpoints = $util.emptyArray;

            /**
             * CikMaterial token.
             * @member {Uint8Array} token
             * @memberof domzero.v1.CikMaterial
             * @instance
             */
            CikMaterial.prototype.token = $util.newBuffer([]);

            /**
             * CikMaterial expiresAtMs.
             * @member {number} expiresAtMs
             * @memberof domzero.v1.CikMaterial
             * @instance
             */
            CikMaterial.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new CikMaterial instance using the specified properties.
             * @function create
             * @memberof domzero.v1.CikMaterial
             * @static
             * @param {domzero.v1.CikMaterial.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.CikMaterial} CikMaterial instance
             * @type {{
             *   (properties: domzero.v1.CikMaterial.$Shape): domzero.v1.CikMaterial & domzero.v1.CikMaterial.$Shape;
             *   (properties?: domzero.v1.CikMaterial.$Properties): domzero.v1.CikMaterial;
             * }}
             */
            CikMaterial.create = function(properties) {
                return new CikMaterial(properties);
            };

            /**
             * Encodes the specified CikMaterial message. Does not implicitly {@link domzero.v1.CikMaterial.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.CikMaterial
             * @static
             * @param {domzero.v1.CikMaterial.$Properties} message CikMaterial message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CikMaterial.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.domain);
                if (message.caCertificatePem != null && $Object.hasOwnProperty.call(message, "caCertificatePem") && message.caCertificatePem !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.caCertificatePem);
                if (message.endpoints != null && message.endpoints.length)
                    for (let i = 0; i < message.endpoints.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.endpoints[i]);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.token);
                if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs") && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.expiresAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CikMaterial message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.CikMaterial
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.CikMaterial & domzero.v1.CikMaterial.$Shape} CikMaterial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CikMaterial.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.CikMaterial();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.caCertificatePem = value;
                            else
                                delete message.caCertificatePem;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.endpoints && message.endpoints.length))
                                message.endpoints = [];
                            message.endpoints.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresAtMs = value;
                            else
                                delete message.expiresAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CikMaterial;
        })();

        v1.RevokeCikRequest = (function() {

            /**
             * Properties of a RevokeCikRequest.
             * @typedef {Object} domzero.v1.RevokeCikRequest.$Properties
             * @property {string|null} [id] RevokeCikRequest id
             * @property {string|null} [reason] RevokeCikRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RevokeCikRequest.
             * @memberof domzero.v1
             * @interface IRevokeCikRequest
             * @augments domzero.v1.RevokeCikRequest.$Properties
             * @deprecated Use domzero.v1.RevokeCikRequest.$Properties instead.
             */

            /**
             * Shape of a RevokeCikRequest.
             * @typedef {domzero.v1.RevokeCikRequest.$Properties} domzero.v1.RevokeCikRequest.$Shape
             */

            /**
             * Constructs a new RevokeCikRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RevokeCikRequest.
             * @constructor
             * @param {domzero.v1.RevokeCikRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RevokeCikRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RevokeCikRequest id.
             * @member {string} id
             * @memberof domzero.v1.RevokeCikRequest
             * @instance
             */
            RevokeCikRequest.prototype.id = "";

            /**
             * RevokeCikRequest reason.
             * @member {string} reason
             * @memberof domzero.v1.RevokeCikRequest
             * @instance
             */
            RevokeCikRequest.prototype.reason = "";

            /**
             * Creates a new RevokeCikRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RevokeCikRequest
             * @static
             * @param {domzero.v1.RevokeCikRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RevokeCikRequest} RevokeCikRequest instance
             * @type {{
             *   (properties: domzero.v1.RevokeCikRequest.$Shape): domzero.v1.RevokeCikRequest & domzero.v1.RevokeCikRequest.$Shape;
             *   (properties?: domzero.v1.RevokeCikRequest.$Properties): domzero.v1.RevokeCikRequest;
             * }}
             */
            RevokeCikRequest.create = function(properties) {
                return new RevokeCikRequest(properties);
            };

            /**
             * Encodes the specified RevokeCikRequest message. Does not implicitly {@link domzero.v1.RevokeCikRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RevokeCikRequest
             * @static
             * @param {domzero.v1.RevokeCikRequest.$Properties} message RevokeCikRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RevokeCikRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RevokeCikRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RevokeCikRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RevokeCikRequest & domzero.v1.RevokeCikRequest.$Shape} RevokeCikRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RevokeCikRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RevokeCikRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RevokeCikRequest;
        })();

        v1.CheckTemplateRequest = (function() {

            /**
             * Properties of a CheckTemplateRequest.
             * @typedef {Object} domzero.v1.CheckTemplateRequest.$Properties
             * @property {string|null} [host] CheckTemplateRequest host
             * @property {string|null} [template] CheckTemplateRequest template
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CheckTemplateRequest.
             * @memberof domzero.v1
             * @interface ICheckTemplateRequest
             * @augments domzero.v1.CheckTemplateRequest.$Properties
             * @deprecated Use domzero.v1.CheckTemplateRequest.$Properties instead.
             */

            /**
             * Shape of a CheckTemplateRequest.
             * @typedef {domzero.v1.CheckTemplateRequest.$Properties} domzero.v1.CheckTemplateRequest.$Shape
             */

            /**
             * Constructs a new CheckTemplateRequest.
             * @memberof domzero.v1
             * @classdesc Represents a CheckTemplateRequest.
             * @constructor
             * @param {domzero.v1.CheckTemplateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CheckTemplateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CheckTemplateRequest host.
             * @member {string} host
             * @memberof domzero.v1.CheckTemplateRequest
             * @instance
             */
            CheckTemplateRequest.prototype.host = "";

            /**
             * CheckTemplateRequest template.
             * @member {string} template
             * @memberof domzero.v1.CheckTemplateRequest
             * @instance
             */
            CheckTemplateRequest.prototype.template = "";

            /**
             * Creates a new CheckTemplateRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.CheckTemplateRequest
             * @static
             * @param {domzero.v1.CheckTemplateRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.CheckTemplateRequest} CheckTemplateRequest instance
             * @type {{
             *   (properties: domzero.v1.CheckTemplateRequest.$Shape): domzero.v1.CheckTemplateRequest & domzero.v1.CheckTemplateRequest.$Shape;
             *   (properties?: domzero.v1.CheckTemplateRequest.$Properties): domzero.v1.CheckTemplateRequest;
             * }}
             */
            CheckTemplateRequest.create = function(properties) {
                return new CheckTemplateRequest(properties);
            };

            /**
             * Encodes the specified CheckTemplateRequest message. Does not implicitly {@link domzero.v1.CheckTemplateRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.CheckTemplateRequest
             * @static
             * @param {domzero.v1.CheckTemplateRequest.$Properties} message CheckTemplateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CheckTemplateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.template != null && $Object.hasOwnProperty.call(message, "template") && message.template !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.template);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CheckTemplateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.CheckTemplateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.CheckTemplateRequest & domzero.v1.CheckTemplateRequest.$Shape} CheckTemplateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CheckTemplateRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.CheckTemplateRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.template = value;
                            else
                                delete message.template;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CheckTemplateRequest;
        })();

        v1.LogsRequest = (function() {

            /**
             * Properties of a LogsRequest.
             * @typedef {Object} domzero.v1.LogsRequest.$Properties
             * @property {Array.<string>|null} [hosts] LogsRequest hosts
             * @property {Array.<string>|null} [units] LogsRequest units
             * @property {number|null} [sinceMs] LogsRequest sinceMs
             * @property {number|null} [untilMs] LogsRequest untilMs
             * @property {number|null} [severity] LogsRequest severity
             * @property {string|null} [grep] LogsRequest grep
             * @property {boolean|null} [follow] LogsRequest follow
             * @property {number|null} [last] LogsRequest last
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogsRequest.
             * @memberof domzero.v1
             * @interface ILogsRequest
             * @augments domzero.v1.LogsRequest.$Properties
             * @deprecated Use domzero.v1.LogsRequest.$Properties instead.
             */

            /**
             * Shape of a LogsRequest.
             * @typedef {domzero.v1.LogsRequest.$Properties} domzero.v1.LogsRequest.$Shape
             */

            /**
             * Constructs a new LogsRequest.
             * @memberof domzero.v1
             * @classdesc Represents a LogsRequest.
             * @constructor
             * @param {domzero.v1.LogsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogsRequest = function (properties) {
                this.hosts = [];
                this.units = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogsRequest hosts.
             * @member {Array.<string>} hosts
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.hosts = $util.emptyArray;

            /**
             * LogsRequest units.
             * @member {Array.<string>} units
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.units = $util.emptyArray;

            /**
             * LogsRequest sinceMs.
             * @member {number} sinceMs
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogsRequest untilMs.
             * @member {number} untilMs
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.untilMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogsRequest severity.
             * @member {number} severity
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.severity = 0;

            /**
             * LogsRequest grep.
             * @member {string} grep
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.grep = "";

            /**
             * LogsRequest follow.
             * @member {boolean} follow
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.follow = false;

            /**
             * LogsRequest last.
             * @member {number} last
             * @memberof domzero.v1.LogsRequest
             * @instance
             */
            LogsRequest.prototype.last = 0;

            /**
             * Creates a new LogsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LogsRequest
             * @static
             * @param {domzero.v1.LogsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LogsRequest} LogsRequest instance
             * @type {{
             *   (properties: domzero.v1.LogsRequest.$Shape): domzero.v1.LogsRequest & domzero.v1.LogsRequest.$Shape;
             *   (properties?: domzero.v1.LogsRequest.$Properties): domzero.v1.LogsRequest;
             * }}
             */
            LogsRequest.create = function(properties) {
                return new LogsRequest(properties);
            };

            /**
             * Encodes the specified LogsRequest message. Does not implicitly {@link domzero.v1.LogsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LogsRequest
             * @static
             * @param {domzero.v1.LogsRequest.$Properties} message LogsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hosts != null && message.hosts.length)
                    for (let i = 0; i < message.hosts.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.hosts[i]);
                if (message.units != null && message.units.length)
                    for (let i = 0; i < message.units.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.units[i]);
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sinceMs);
                if (message.untilMs != null && $Object.hasOwnProperty.call(message, "untilMs") && (typeof message.untilMs === "object" ? message.untilMs.low || message.untilMs.high : message.untilMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.untilMs);
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.severity);
                if (message.grep != null && $Object.hasOwnProperty.call(message, "grep") && message.grep !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.grep);
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow") && message.follow !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.follow);
                if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.last);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LogsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LogsRequest & domzero.v1.LogsRequest.$Shape} LogsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LogsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hosts && message.hosts.length))
                                message.hosts = [];
                            message.hosts.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.units && message.units.length))
                                message.units = [];
                            message.units.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.untilMs = value;
                            else
                                delete message.untilMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.severity = value;
                            else
                                delete message.severity;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.grep = value;
                            else
                                delete message.grep;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.follow = value;
                            else
                                delete message.follow;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogsRequest;
        })();

        v1.LogReply = (function() {

            /**
             * Properties of a LogReply.
             * @typedef {Object} domzero.v1.LogReply.$Properties
             * @property {Array.<domzero.v1.LogLine.$Properties>|null} [lines] LogReply lines
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogReply.
             * @memberof domzero.v1
             * @interface ILogReply
             * @augments domzero.v1.LogReply.$Properties
             * @deprecated Use domzero.v1.LogReply.$Properties instead.
             */

            /**
             * Shape of a LogReply.
             * @typedef {domzero.v1.LogReply.$Properties} domzero.v1.LogReply.$Shape
             */

            /**
             * Constructs a new LogReply.
             * @memberof domzero.v1
             * @classdesc Represents a LogReply.
             * @constructor
             * @param {domzero.v1.LogReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogReply = function (properties) {
                this.lines = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogReply lines.
             * @member {Array.<domzero.v1.LogLine.$Properties>} lines
             * @memberof domzero.v1.LogReply
             * @instance
             */
            LogReply.prototype.lines = $util.emptyArray;

            /**
             * Creates a new LogReply instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LogReply
             * @static
             * @param {domzero.v1.LogReply.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LogReply} LogReply instance
             * @type {{
             *   (properties: domzero.v1.LogReply.$Shape): domzero.v1.LogReply & domzero.v1.LogReply.$Shape;
             *   (properties?: domzero.v1.LogReply.$Properties): domzero.v1.LogReply;
             * }}
             */
            LogReply.create = function(properties) {
                return new LogReply(properties);
            };

            /**
             * Encodes the specified LogReply message. Does not implicitly {@link domzero.v1.LogReply.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LogReply
             * @static
             * @param {domzero.v1.LogReply.$Properties} message LogReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lines != null && message.lines.length)
                    for (let i = 0; i < message.lines.length; ++i)
                        $root.domzero.v1.LogLine.encode(message.lines[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogReply message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LogReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LogReply & domzero.v1.LogReply.$Shape} LogReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LogReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lines && message.lines.length))
                                message.lines = [];
                            message.lines.push($root.domzero.v1.LogLine.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogReply;
        })();

        v1.LogLine = (function() {

            /**
             * Properties of a LogLine.
             * @typedef {Object} domzero.v1.LogLine.$Properties
             * @property {string|null} [host] LogLine host
             * @property {string|null} [unit] LogLine unit
             * @property {number|null} [severity] LogLine severity
             * @property {number|null} [timeMs] LogLine timeMs
             * @property {number|null} [sequence] LogLine sequence
             * @property {string|null} [text] LogLine text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogLine.
             * @memberof domzero.v1
             * @interface ILogLine
             * @augments domzero.v1.LogLine.$Properties
             * @deprecated Use domzero.v1.LogLine.$Properties instead.
             */

            /**
             * Shape of a LogLine.
             * @typedef {domzero.v1.LogLine.$Properties} domzero.v1.LogLine.$Shape
             */

            /**
             * Constructs a new LogLine.
             * @memberof domzero.v1
             * @classdesc Represents a LogLine.
             * @constructor
             * @param {domzero.v1.LogLine.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogLine = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogLine host.
             * @member {string} host
             * @memberof domzero.v1.LogLine
             * @instance
             */
            LogLine.prototype.host = "";

            /**
             * LogLine unit.
             * @member {string} unit
             * @memberof domzero.v1.LogLine
             * @instance
             */
            LogLine.prototype.unit = "";

            /**
             * LogLine severity.
             * @member {number} severity
             * @memberof domzero.v1.LogLine
             * @instance
             */
            LogLine.prototype.severity = 0;

            /**
             * LogLine timeMs.
             * @member {number} timeMs
             * @memberof domzero.v1.LogLine
             * @instance
             */
            LogLine.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogLine sequence.
             * @member {number} sequence
             * @memberof domzero.v1.LogLine
             * @instance
             */
            LogLine.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogLine text.
             * @member {string} text
             * @memberof domzero.v1.LogLine
             * @instance
             */
            LogLine.prototype.text = "";

            /**
             * Creates a new LogLine instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LogLine
             * @static
             * @param {domzero.v1.LogLine.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LogLine} LogLine instance
             * @type {{
             *   (properties: domzero.v1.LogLine.$Shape): domzero.v1.LogLine & domzero.v1.LogLine.$Shape;
             *   (properties?: domzero.v1.LogLine.$Properties): domzero.v1.LogLine;
             * }}
             */
            LogLine.create = function(properties) {
                return new LogLine(properties);
            };

            /**
             * Encodes the specified LogLine message. Does not implicitly {@link domzero.v1.LogLine.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LogLine
             * @static
             * @param {domzero.v1.LogLine.$Properties} message LogLine message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogLine.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.unit);
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.severity);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.timeMs);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.sequence);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogLine message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LogLine
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LogLine & domzero.v1.LogLine.$Shape} LogLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogLine.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LogLine();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.unit = value;
                            else
                                delete message.unit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.severity = value;
                            else
                                delete message.severity;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogLine;
        })();

        v1.AddOperatorRequest = (function() {

            /**
             * Properties of an AddOperatorRequest.
             * @typedef {Object} domzero.v1.AddOperatorRequest.$Properties
             * @property {string|null} [name] AddOperatorRequest name
             * @property {Uint8Array|null} [publicKey] AddOperatorRequest publicKey
             * @property {boolean|null} [replace] AddOperatorRequest replace
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AddOperatorRequest.
             * @memberof domzero.v1
             * @interface IAddOperatorRequest
             * @augments domzero.v1.AddOperatorRequest.$Properties
             * @deprecated Use domzero.v1.AddOperatorRequest.$Properties instead.
             */

            /**
             * Shape of an AddOperatorRequest.
             * @typedef {domzero.v1.AddOperatorRequest.$Properties} domzero.v1.AddOperatorRequest.$Shape
             */

            /**
             * Constructs a new AddOperatorRequest.
             * @memberof domzero.v1
             * @classdesc Represents an AddOperatorRequest.
             * @constructor
             * @param {domzero.v1.AddOperatorRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AddOperatorRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AddOperatorRequest name.
             * @member {string} name
             * @memberof domzero.v1.AddOperatorRequest
             * @instance
             */
            AddOperatorRequest.prototype.name = "";

            /**
             * AddOperatorRequest publicKey.
             * @member {Uint8Array} publicKey
             * @memberof domzero.v1.AddOperatorRequest
             * @instance
             */
            AddOperatorRequest.prototype.publicKey = $util.newBuffer([]);

            /**
             * AddOperatorRequest replace.
             * @member {boolean} replace
             * @memberof domzero.v1.AddOperatorRequest
             * @instance
             */
            AddOperatorRequest.prototype.replace = false;

            /**
             * Creates a new AddOperatorRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.AddOperatorRequest
             * @static
             * @param {domzero.v1.AddOperatorRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.AddOperatorRequest} AddOperatorRequest instance
             * @type {{
             *   (properties: domzero.v1.AddOperatorRequest.$Shape): domzero.v1.AddOperatorRequest & domzero.v1.AddOperatorRequest.$Shape;
             *   (properties?: domzero.v1.AddOperatorRequest.$Properties): domzero.v1.AddOperatorRequest;
             * }}
             */
            AddOperatorRequest.create = function(properties) {
                return new AddOperatorRequest(properties);
            };

            /**
             * Encodes the specified AddOperatorRequest message. Does not implicitly {@link domzero.v1.AddOperatorRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.AddOperatorRequest
             * @static
             * @param {domzero.v1.AddOperatorRequest.$Properties} message AddOperatorRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AddOperatorRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.publicKey);
                if (message.replace != null && $Object.hasOwnProperty.call(message, "replace") && message.replace !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.replace);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AddOperatorRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.AddOperatorRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.AddOperatorRequest & domzero.v1.AddOperatorRequest.$Shape} AddOperatorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AddOperatorRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.AddOperatorRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replace = value;
                            else
                                delete message.replace;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AddOperatorRequest;
        })();

        v1.OperatorMaterial = (function() {

            /**
             * Properties of an OperatorMaterial.
             * @typedef {Object} domzero.v1.OperatorMaterial.$Properties
             * @property {string|null} [chainPem] OperatorMaterial chainPem
             * @property {string|null} [caCertificatePem] OperatorMaterial caCertificatePem
             * @property {string|null} [endpoint] OperatorMaterial endpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OperatorMaterial.
             * @memberof domzero.v1
             * @interface IOperatorMaterial
             * @augments domzero.v1.OperatorMaterial.$Properties
             * @deprecated Use domzero.v1.OperatorMaterial.$Properties instead.
             */

            /**
             * Shape of an OperatorMaterial.
             * @typedef {domzero.v1.OperatorMaterial.$Properties} domzero.v1.OperatorMaterial.$Shape
             */

            /**
             * Constructs a new OperatorMaterial.
             * @memberof domzero.v1
             * @classdesc Represents an OperatorMaterial.
             * @constructor
             * @param {domzero.v1.OperatorMaterial.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OperatorMaterial = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OperatorMaterial chainPem.
             * @member {string} chainPem
             * @memberof domzero.v1.OperatorMaterial
             * @instance
             */
            OperatorMaterial.prototype.chainPem = "";

            /**
             * OperatorMaterial caCertificatePem.
             * @member {string} caCertificatePem
             * @memberof domzero.v1.OperatorMaterial
             * @instance
             */
            OperatorMaterial.prototype.caCertificatePem = "";

            /**
             * OperatorMaterial endpoint.
             * @member {string} endpoint
             * @memberof domzero.v1.OperatorMaterial
             * @instance
             */
            OperatorMaterial.prototype.endpoint = "";

            /**
             * Creates a new OperatorMaterial instance using the specified properties.
             * @function create
             * @memberof domzero.v1.OperatorMaterial
             * @static
             * @param {domzero.v1.OperatorMaterial.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.OperatorMaterial} OperatorMaterial instance
             * @type {{
             *   (properties: domzero.v1.OperatorMaterial.$Shape): domzero.v1.OperatorMaterial & domzero.v1.OperatorMaterial.$Shape;
             *   (properties?: domzero.v1.OperatorMaterial.$Properties): domzero.v1.OperatorMaterial;
             * }}
             */
            OperatorMaterial.create = function(properties) {
                return new OperatorMaterial(properties);
            };

            /**
             * Encodes the specified OperatorMaterial message. Does not implicitly {@link domzero.v1.OperatorMaterial.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.OperatorMaterial
             * @static
             * @param {domzero.v1.OperatorMaterial.$Properties} message OperatorMaterial message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OperatorMaterial.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chainPem != null && $Object.hasOwnProperty.call(message, "chainPem") && message.chainPem !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.chainPem);
                if (message.caCertificatePem != null && $Object.hasOwnProperty.call(message, "caCertificatePem") && message.caCertificatePem !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.caCertificatePem);
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.endpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OperatorMaterial message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.OperatorMaterial
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.OperatorMaterial & domzero.v1.OperatorMaterial.$Shape} OperatorMaterial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OperatorMaterial.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.OperatorMaterial();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chainPem = value;
                            else
                                delete message.chainPem;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.caCertificatePem = value;
                            else
                                delete message.caCertificatePem;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.endpoint = value;
                            else
                                delete message.endpoint;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OperatorMaterial;
        })();

        v1.RevokeOperatorRequest = (function() {

            /**
             * Properties of a RevokeOperatorRequest.
             * @typedef {Object} domzero.v1.RevokeOperatorRequest.$Properties
             * @property {string|null} [name] RevokeOperatorRequest name
             * @property {string|null} [reason] RevokeOperatorRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RevokeOperatorRequest.
             * @memberof domzero.v1
             * @interface IRevokeOperatorRequest
             * @augments domzero.v1.RevokeOperatorRequest.$Properties
             * @deprecated Use domzero.v1.RevokeOperatorRequest.$Properties instead.
             */

            /**
             * Shape of a RevokeOperatorRequest.
             * @typedef {domzero.v1.RevokeOperatorRequest.$Properties} domzero.v1.RevokeOperatorRequest.$Shape
             */

            /**
             * Constructs a new RevokeOperatorRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RevokeOperatorRequest.
             * @constructor
             * @param {domzero.v1.RevokeOperatorRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RevokeOperatorRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RevokeOperatorRequest name.
             * @member {string} name
             * @memberof domzero.v1.RevokeOperatorRequest
             * @instance
             */
            RevokeOperatorRequest.prototype.name = "";

            /**
             * RevokeOperatorRequest reason.
             * @member {string} reason
             * @memberof domzero.v1.RevokeOperatorRequest
             * @instance
             */
            RevokeOperatorRequest.prototype.reason = "";

            /**
             * Creates a new RevokeOperatorRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RevokeOperatorRequest
             * @static
             * @param {domzero.v1.RevokeOperatorRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RevokeOperatorRequest} RevokeOperatorRequest instance
             * @type {{
             *   (properties: domzero.v1.RevokeOperatorRequest.$Shape): domzero.v1.RevokeOperatorRequest & domzero.v1.RevokeOperatorRequest.$Shape;
             *   (properties?: domzero.v1.RevokeOperatorRequest.$Properties): domzero.v1.RevokeOperatorRequest;
             * }}
             */
            RevokeOperatorRequest.create = function(properties) {
                return new RevokeOperatorRequest(properties);
            };

            /**
             * Encodes the specified RevokeOperatorRequest message. Does not implicitly {@link domzero.v1.RevokeOperatorRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RevokeOperatorRequest
             * @static
             * @param {domzero.v1.RevokeOperatorRequest.$Properties} message RevokeOperatorRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RevokeOperatorRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RevokeOperatorRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RevokeOperatorRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RevokeOperatorRequest & domzero.v1.RevokeOperatorRequest.$Shape} RevokeOperatorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RevokeOperatorRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RevokeOperatorRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RevokeOperatorRequest;
        })();

        v1.IssueNatsUserRequest = (function() {

            /**
             * Properties of an IssueNatsUserRequest.
             * @typedef {Object} domzero.v1.IssueNatsUserRequest.$Properties
             * @property {string|null} [operator] IssueNatsUserRequest operator
             * @property {string|null} [natsPublicKey] IssueNatsUserRequest natsPublicKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IssueNatsUserRequest.
             * @memberof domzero.v1
             * @interface IIssueNatsUserRequest
             * @augments domzero.v1.IssueNatsUserRequest.$Properties
             * @deprecated Use domzero.v1.IssueNatsUserRequest.$Properties instead.
             */

            /**
             * Shape of an IssueNatsUserRequest.
             * @typedef {domzero.v1.IssueNatsUserRequest.$Properties} domzero.v1.IssueNatsUserRequest.$Shape
             */

            /**
             * Constructs a new IssueNatsUserRequest.
             * @memberof domzero.v1
             * @classdesc Represents an IssueNatsUserRequest.
             * @constructor
             * @param {domzero.v1.IssueNatsUserRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IssueNatsUserRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * IssueNatsUserRequest operator.
             * @member {string} operator
             * @memberof domzero.v1.IssueNatsUserRequest
             * @instance
             */
            IssueNatsUserRequest.prototype.operator = "";

            /**
             * IssueNatsUserRequest natsPublicKey.
             * @member {string} natsPublicKey
             * @memberof domzero.v1.IssueNatsUserRequest
             * @instance
             */
            IssueNatsUserRequest.prototype.natsPublicKey = "";

            /**
             * Creates a new IssueNatsUserRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.IssueNatsUserRequest
             * @static
             * @param {domzero.v1.IssueNatsUserRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.IssueNatsUserRequest} IssueNatsUserRequest instance
             * @type {{
             *   (properties: domzero.v1.IssueNatsUserRequest.$Shape): domzero.v1.IssueNatsUserRequest & domzero.v1.IssueNatsUserRequest.$Shape;
             *   (properties?: domzero.v1.IssueNatsUserRequest.$Properties): domzero.v1.IssueNatsUserRequest;
             * }}
             */
            IssueNatsUserRequest.create = function(properties) {
                return new IssueNatsUserRequest(properties);
            };

            /**
             * Encodes the specified IssueNatsUserRequest message. Does not implicitly {@link domzero.v1.IssueNatsUserRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.IssueNatsUserRequest
             * @static
             * @param {domzero.v1.IssueNatsUserRequest.$Properties} message IssueNatsUserRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IssueNatsUserRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.operator);
                if (message.natsPublicKey != null && $Object.hasOwnProperty.call(message, "natsPublicKey") && message.natsPublicKey !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.natsPublicKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IssueNatsUserRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.IssueNatsUserRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.IssueNatsUserRequest & domzero.v1.IssueNatsUserRequest.$Shape} IssueNatsUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IssueNatsUserRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.IssueNatsUserRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.natsPublicKey = value;
                            else
                                delete message.natsPublicKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return IssueNatsUserRequest;
        })();

        v1.NatsUser = (function() {

            /**
             * Properties of a NatsUser.
             * @typedef {Object} domzero.v1.NatsUser.$Properties
             * @property {string|null} [jwt] NatsUser jwt
             * @property {number|null} [notAfterMs] NatsUser notAfterMs
             * @property {Array.<string>|null} [servers] NatsUser servers
             * @property {string|null} [caCertificatePem] NatsUser caCertificatePem
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NatsUser.
             * @memberof domzero.v1
             * @interface INatsUser
             * @augments domzero.v1.NatsUser.$Properties
             * @deprecated Use domzero.v1.NatsUser.$Properties instead.
             */

            /**
             * Shape of a NatsUser.
             * @typedef {domzero.v1.NatsUser.$Properties} domzero.v1.NatsUser.$Shape
             */

            /**
             * Constructs a new NatsUser.
             * @memberof domzero.v1
             * @classdesc Represents a NatsUser.
             * @constructor
             * @param {domzero.v1.NatsUser.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NatsUser = function (properties) {
                this.servers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NatsUser jwt.
             * @member {string} jwt
             * @memberof domzero.v1.NatsUser
             * @instance
             */
            NatsUser.prototype.jwt = "";

            /**
             * NatsUser notAfterMs.
             * @member {number} notAfterMs
             * @memberof domzero.v1.NatsUser
             * @instance
             */
            NatsUser.prototype.notAfterMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * NatsUser servers.
             * @member {Array.<string>} servers
             * @memberof domzero.v1.NatsUser
             * @instance
             */
            NatsUser.prototype.servers = $util.emptyArray;

            /**
             * NatsUser caCertificatePem.
             * @member {string} caCertificatePem
             * @memberof domzero.v1.NatsUser
             * @instance
             */
            NatsUser.prototype.caCertificatePem = "";

            /**
             * Creates a new NatsUser instance using the specified properties.
             * @function create
             * @memberof domzero.v1.NatsUser
             * @static
             * @param {domzero.v1.NatsUser.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.NatsUser} NatsUser instance
             * @type {{
             *   (properties: domzero.v1.NatsUser.$Shape): domzero.v1.NatsUser & domzero.v1.NatsUser.$Shape;
             *   (properties?: domzero.v1.NatsUser.$Properties): domzero.v1.NatsUser;
             * }}
             */
            NatsUser.create = function(properties) {
                return new NatsUser(properties);
            };

            /**
             * Encodes the specified NatsUser message. Does not implicitly {@link domzero.v1.NatsUser.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.NatsUser
             * @static
             * @param {domzero.v1.NatsUser.$Properties} message NatsUser message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NatsUser.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.jwt != null && $Object.hasOwnProperty.call(message, "jwt") && message.jwt !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.jwt);
                if (message.notAfterMs != null && $Object.hasOwnProperty.call(message, "notAfterMs") && (typeof message.notAfterMs === "object" ? message.notAfterMs.low || message.notAfterMs.high : message.notAfterMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.notAfterMs);
                if (message.servers != null && message.servers.length)
                    for (let i = 0; i < message.servers.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.servers[i]);
                if (message.caCertificatePem != null && $Object.hasOwnProperty.call(message, "caCertificatePem") && message.caCertificatePem !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.caCertificatePem);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NatsUser message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.NatsUser
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.NatsUser & domzero.v1.NatsUser.$Shape} NatsUser
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NatsUser.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.NatsUser();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.jwt = value;
                            else
                                delete message.jwt;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.notAfterMs = value;
                            else
                                delete message.notAfterMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.servers && message.servers.length))
                                message.servers = [];
                            message.servers.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.caCertificatePem = value;
                            else
                                delete message.caCertificatePem;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NatsUser;
        })();

        v1.InitBinhostRequest = (function() {

            /**
             * Properties of an InitBinhostRequest.
             * @typedef {Object} domzero.v1.InitBinhostRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InitBinhostRequest.
             * @memberof domzero.v1
             * @interface IInitBinhostRequest
             * @augments domzero.v1.InitBinhostRequest.$Properties
             * @deprecated Use domzero.v1.InitBinhostRequest.$Properties instead.
             */

            /**
             * Shape of an InitBinhostRequest.
             * @typedef {domzero.v1.InitBinhostRequest.$Properties} domzero.v1.InitBinhostRequest.$Shape
             */

            /**
             * Constructs a new InitBinhostRequest.
             * @memberof domzero.v1
             * @classdesc Represents an InitBinhostRequest.
             * @constructor
             * @param {domzero.v1.InitBinhostRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InitBinhostRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new InitBinhostRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.InitBinhostRequest
             * @static
             * @param {domzero.v1.InitBinhostRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.InitBinhostRequest} InitBinhostRequest instance
             * @type {{
             *   (properties: domzero.v1.InitBinhostRequest.$Shape): domzero.v1.InitBinhostRequest & domzero.v1.InitBinhostRequest.$Shape;
             *   (properties?: domzero.v1.InitBinhostRequest.$Properties): domzero.v1.InitBinhostRequest;
             * }}
             */
            InitBinhostRequest.create = function(properties) {
                return new InitBinhostRequest(properties);
            };

            /**
             * Encodes the specified InitBinhostRequest message. Does not implicitly {@link domzero.v1.InitBinhostRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.InitBinhostRequest
             * @static
             * @param {domzero.v1.InitBinhostRequest.$Properties} message InitBinhostRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InitBinhostRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InitBinhostRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.InitBinhostRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.InitBinhostRequest & domzero.v1.InitBinhostRequest.$Shape} InitBinhostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InitBinhostRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.InitBinhostRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return InitBinhostRequest;
        })();

        v1.PackageUpload = (function() {

            /**
             * Properties of a PackageUpload.
             * @typedef {Object} domzero.v1.PackageUpload.$Properties
             * @property {domzero.v1.PackageFile.$Properties|null} [file] PackageUpload file
             * @property {Uint8Array|null} [content] PackageUpload content
             * @property {boolean|null} [publish] PackageUpload publish
             * @property {"file"|"content"|"publish"} [part] PackageUpload part
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PackageUpload.
             * @memberof domzero.v1
             * @interface IPackageUpload
             * @augments domzero.v1.PackageUpload.$Properties
             * @deprecated Use domzero.v1.PackageUpload.$Properties instead.
             */

            /**
             * Narrowed shape of a PackageUpload.
             * @typedef {{
             *   file?: domzero.v1.PackageFile.$Shape|null;
             *   content?: Uint8Array|null;
             *   publish?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ part?: undefined; file?: null; content?: null; publish?: null }|{ part?: "file"; file: domzero.v1.PackageFile.$Shape; content?: null; publish?: null }|{ part?: "content"; file?: null; content: Uint8Array; publish?: null }|{ part?: "publish"; file?: null; content?: null; publish: boolean })
             * )} domzero.v1.PackageUpload.$Shape
             */

            /**
             * Constructs a new PackageUpload.
             * @memberof domzero.v1
             * @classdesc Represents a PackageUpload.
             * @constructor
             * @param {domzero.v1.PackageUpload.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PackageUpload = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PackageUpload file.
             * @member {domzero.v1.PackageFile.$Properties|null|undefined} file
             * @memberof domzero.v1.PackageUpload
             * @instance
             */
            PackageUpload.prototype.file = null;

            /**
             * PackageUpload content.
             * @member {Uint8Array|null|undefined} content
             * @memberof domzero.v1.PackageUpload
             * @instance
             */
            PackageUpload.prototype.content = null;

            /**
             * PackageUpload publish.
             * @member {boolean|null|undefined} publish
             * @memberof domzero.v1.PackageUpload
             * @instance
             */
            PackageUpload.prototype.publish = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PackageUpload part.
             * @member {"file"|"content"|"publish"|undefined} part
             * @memberof domzero.v1.PackageUpload
             * @instance
             */
            $Object.defineProperty(PackageUpload.prototype, "part", {
                get: $util.oneOfGetter($oneOfFields = ["file", "content", "publish"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PackageUpload instance using the specified properties.
             * @function create
             * @memberof domzero.v1.PackageUpload
             * @static
             * @param {domzero.v1.PackageUpload.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.PackageUpload} PackageUpload instance
             * @type {{
             *   (properties: domzero.v1.PackageUpload.$Shape): domzero.v1.PackageUpload & domzero.v1.PackageUpload.$Shape;
             *   (properties?: domzero.v1.PackageUpload.$Properties): domzero.v1.PackageUpload;
             * }}
             */
            PackageUpload.create = function(properties) {
                return new PackageUpload(properties);
            };

            /**
             * Encodes the specified PackageUpload message. Does not implicitly {@link domzero.v1.PackageUpload.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.PackageUpload
             * @static
             * @param {domzero.v1.PackageUpload.$Properties} message PackageUpload message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PackageUpload.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    $root.domzero.v1.PackageFile.encode(message.file, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.content);
                if (message.publish != null && $Object.hasOwnProperty.call(message, "publish"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.publish);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PackageUpload message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.PackageUpload
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.PackageUpload & domzero.v1.PackageUpload.$Shape} PackageUpload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PackageUpload.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.PackageUpload();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.file = $root.domzero.v1.PackageFile.decode(reader, reader.size(), $undefined, _depth + 1, message.file);
                            message.part = "file";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.content = reader.bytes();
                            message.part = "content";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.publish = reader.bool();
                            message.part = "publish";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PackageUpload;
        })();

        v1.PackageFile = (function() {

            /**
             * Properties of a PackageFile.
             * @typedef {Object} domzero.v1.PackageFile.$Properties
             * @property {string|null} [name] PackageFile name
             * @property {number|null} [size] PackageFile size
             * @property {string|null} [sha256] PackageFile sha256
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PackageFile.
             * @memberof domzero.v1
             * @interface IPackageFile
             * @augments domzero.v1.PackageFile.$Properties
             * @deprecated Use domzero.v1.PackageFile.$Properties instead.
             */

            /**
             * Shape of a PackageFile.
             * @typedef {domzero.v1.PackageFile.$Properties} domzero.v1.PackageFile.$Shape
             */

            /**
             * Constructs a new PackageFile.
             * @memberof domzero.v1
             * @classdesc Represents a PackageFile.
             * @constructor
             * @param {domzero.v1.PackageFile.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PackageFile = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PackageFile name.
             * @member {string} name
             * @memberof domzero.v1.PackageFile
             * @instance
             */
            PackageFile.prototype.name = "";

            /**
             * PackageFile size.
             * @member {number} size
             * @memberof domzero.v1.PackageFile
             * @instance
             */
            PackageFile.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PackageFile sha256.
             * @member {string} sha256
             * @memberof domzero.v1.PackageFile
             * @instance
             */
            PackageFile.prototype.sha256 = "";

            /**
             * Creates a new PackageFile instance using the specified properties.
             * @function create
             * @memberof domzero.v1.PackageFile
             * @static
             * @param {domzero.v1.PackageFile.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.PackageFile} PackageFile instance
             * @type {{
             *   (properties: domzero.v1.PackageFile.$Shape): domzero.v1.PackageFile & domzero.v1.PackageFile.$Shape;
             *   (properties?: domzero.v1.PackageFile.$Properties): domzero.v1.PackageFile;
             * }}
             */
            PackageFile.create = function(properties) {
                return new PackageFile(properties);
            };

            /**
             * Encodes the specified PackageFile message. Does not implicitly {@link domzero.v1.PackageFile.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.PackageFile
             * @static
             * @param {domzero.v1.PackageFile.$Properties} message PackageFile message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PackageFile.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.size);
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256 !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sha256);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PackageFile message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.PackageFile
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.PackageFile & domzero.v1.PackageFile.$Shape} PackageFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PackageFile.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.PackageFile();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sha256 = value;
                            else
                                delete message.sha256;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PackageFile;
        })();

        v1.ListPackagesRequest = (function() {

            /**
             * Properties of a ListPackagesRequest.
             * @typedef {Object} domzero.v1.ListPackagesRequest.$Properties
             * @property {string|null} [name] ListPackagesRequest name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListPackagesRequest.
             * @memberof domzero.v1
             * @interface IListPackagesRequest
             * @augments domzero.v1.ListPackagesRequest.$Properties
             * @deprecated Use domzero.v1.ListPackagesRequest.$Properties instead.
             */

            /**
             * Shape of a ListPackagesRequest.
             * @typedef {domzero.v1.ListPackagesRequest.$Properties} domzero.v1.ListPackagesRequest.$Shape
             */

            /**
             * Constructs a new ListPackagesRequest.
             * @memberof domzero.v1
             * @classdesc Represents a ListPackagesRequest.
             * @constructor
             * @param {domzero.v1.ListPackagesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListPackagesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListPackagesRequest name.
             * @member {string} name
             * @memberof domzero.v1.ListPackagesRequest
             * @instance
             */
            ListPackagesRequest.prototype.name = "";

            /**
             * Creates a new ListPackagesRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.ListPackagesRequest
             * @static
             * @param {domzero.v1.ListPackagesRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.ListPackagesRequest} ListPackagesRequest instance
             * @type {{
             *   (properties: domzero.v1.ListPackagesRequest.$Shape): domzero.v1.ListPackagesRequest & domzero.v1.ListPackagesRequest.$Shape;
             *   (properties?: domzero.v1.ListPackagesRequest.$Properties): domzero.v1.ListPackagesRequest;
             * }}
             */
            ListPackagesRequest.create = function(properties) {
                return new ListPackagesRequest(properties);
            };

            /**
             * Encodes the specified ListPackagesRequest message. Does not implicitly {@link domzero.v1.ListPackagesRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.ListPackagesRequest
             * @static
             * @param {domzero.v1.ListPackagesRequest.$Properties} message ListPackagesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListPackagesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListPackagesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.ListPackagesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.ListPackagesRequest & domzero.v1.ListPackagesRequest.$Shape} ListPackagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListPackagesRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.ListPackagesRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListPackagesRequest;
        })();

        v1.VerifyBinhostRequest = (function() {

            /**
             * Properties of a VerifyBinhostRequest.
             * @typedef {Object} domzero.v1.VerifyBinhostRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VerifyBinhostRequest.
             * @memberof domzero.v1
             * @interface IVerifyBinhostRequest
             * @augments domzero.v1.VerifyBinhostRequest.$Properties
             * @deprecated Use domzero.v1.VerifyBinhostRequest.$Properties instead.
             */

            /**
             * Shape of a VerifyBinhostRequest.
             * @typedef {domzero.v1.VerifyBinhostRequest.$Properties} domzero.v1.VerifyBinhostRequest.$Shape
             */

            /**
             * Constructs a new VerifyBinhostRequest.
             * @memberof domzero.v1
             * @classdesc Represents a VerifyBinhostRequest.
             * @constructor
             * @param {domzero.v1.VerifyBinhostRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VerifyBinhostRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new VerifyBinhostRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.VerifyBinhostRequest
             * @static
             * @param {domzero.v1.VerifyBinhostRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.VerifyBinhostRequest} VerifyBinhostRequest instance
             * @type {{
             *   (properties: domzero.v1.VerifyBinhostRequest.$Shape): domzero.v1.VerifyBinhostRequest & domzero.v1.VerifyBinhostRequest.$Shape;
             *   (properties?: domzero.v1.VerifyBinhostRequest.$Properties): domzero.v1.VerifyBinhostRequest;
             * }}
             */
            VerifyBinhostRequest.create = function(properties) {
                return new VerifyBinhostRequest(properties);
            };

            /**
             * Encodes the specified VerifyBinhostRequest message. Does not implicitly {@link domzero.v1.VerifyBinhostRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.VerifyBinhostRequest
             * @static
             * @param {domzero.v1.VerifyBinhostRequest.$Properties} message VerifyBinhostRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VerifyBinhostRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VerifyBinhostRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.VerifyBinhostRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.VerifyBinhostRequest & domzero.v1.VerifyBinhostRequest.$Shape} VerifyBinhostRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VerifyBinhostRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.VerifyBinhostRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return VerifyBinhostRequest;
        })();

        v1.RetirePackagesRequest = (function() {

            /**
             * Properties of a RetirePackagesRequest.
             * @typedef {Object} domzero.v1.RetirePackagesRequest.$Properties
             * @property {Array.<string>|null} [names] RetirePackagesRequest names
             * @property {boolean|null} [force] RetirePackagesRequest force
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetirePackagesRequest.
             * @memberof domzero.v1
             * @interface IRetirePackagesRequest
             * @augments domzero.v1.RetirePackagesRequest.$Properties
             * @deprecated Use domzero.v1.RetirePackagesRequest.$Properties instead.
             */

            /**
             * Shape of a RetirePackagesRequest.
             * @typedef {domzero.v1.RetirePackagesRequest.$Properties} domzero.v1.RetirePackagesRequest.$Shape
             */

            /**
             * Constructs a new RetirePackagesRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RetirePackagesRequest.
             * @constructor
             * @param {domzero.v1.RetirePackagesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetirePackagesRequest = function (properties) {
                this.names = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetirePackagesRequest names.
             * @member {Array.<string>} names
             * @memberof domzero.v1.RetirePackagesRequest
             * @instance
             */
            RetirePackagesRequest.prototype.names = $util.emptyArray;

            /**
             * RetirePackagesRequest force.
             * @member {boolean} force
             * @memberof domzero.v1.RetirePackagesRequest
             * @instance
             */
            RetirePackagesRequest.prototype.force = false;

            /**
             * Creates a new RetirePackagesRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RetirePackagesRequest
             * @static
             * @param {domzero.v1.RetirePackagesRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RetirePackagesRequest} RetirePackagesRequest instance
             * @type {{
             *   (properties: domzero.v1.RetirePackagesRequest.$Shape): domzero.v1.RetirePackagesRequest & domzero.v1.RetirePackagesRequest.$Shape;
             *   (properties?: domzero.v1.RetirePackagesRequest.$Properties): domzero.v1.RetirePackagesRequest;
             * }}
             */
            RetirePackagesRequest.create = function(properties) {
                return new RetirePackagesRequest(properties);
            };

            /**
             * Encodes the specified RetirePackagesRequest message. Does not implicitly {@link domzero.v1.RetirePackagesRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RetirePackagesRequest
             * @static
             * @param {domzero.v1.RetirePackagesRequest.$Properties} message RetirePackagesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetirePackagesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.names != null && message.names.length)
                    for (let i = 0; i < message.names.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.names[i]);
                if (message.force != null && $Object.hasOwnProperty.call(message, "force") && message.force !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.force);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetirePackagesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RetirePackagesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RetirePackagesRequest & domzero.v1.RetirePackagesRequest.$Shape} RetirePackagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetirePackagesRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RetirePackagesRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.names && message.names.length))
                                message.names = [];
                            message.names.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.force = value;
                            else
                                delete message.force;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RetirePackagesRequest;
        })();

        v1.BinhostClientRequest = (function() {

            /**
             * Properties of a BinhostClientRequest.
             * @typedef {Object} domzero.v1.BinhostClientRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BinhostClientRequest.
             * @memberof domzero.v1
             * @interface IBinhostClientRequest
             * @augments domzero.v1.BinhostClientRequest.$Properties
             * @deprecated Use domzero.v1.BinhostClientRequest.$Properties instead.
             */

            /**
             * Shape of a BinhostClientRequest.
             * @typedef {domzero.v1.BinhostClientRequest.$Properties} domzero.v1.BinhostClientRequest.$Shape
             */

            /**
             * Constructs a new BinhostClientRequest.
             * @memberof domzero.v1
             * @classdesc Represents a BinhostClientRequest.
             * @constructor
             * @param {domzero.v1.BinhostClientRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BinhostClientRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new BinhostClientRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.BinhostClientRequest
             * @static
             * @param {domzero.v1.BinhostClientRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.BinhostClientRequest} BinhostClientRequest instance
             * @type {{
             *   (properties: domzero.v1.BinhostClientRequest.$Shape): domzero.v1.BinhostClientRequest & domzero.v1.BinhostClientRequest.$Shape;
             *   (properties?: domzero.v1.BinhostClientRequest.$Properties): domzero.v1.BinhostClientRequest;
             * }}
             */
            BinhostClientRequest.create = function(properties) {
                return new BinhostClientRequest(properties);
            };

            /**
             * Encodes the specified BinhostClientRequest message. Does not implicitly {@link domzero.v1.BinhostClientRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.BinhostClientRequest
             * @static
             * @param {domzero.v1.BinhostClientRequest.$Properties} message BinhostClientRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BinhostClientRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BinhostClientRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.BinhostClientRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.BinhostClientRequest & domzero.v1.BinhostClientRequest.$Shape} BinhostClientRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BinhostClientRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.BinhostClientRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BinhostClientRequest;
        })();

        v1.BinhostStatusRequest = (function() {

            /**
             * Properties of a BinhostStatusRequest.
             * @typedef {Object} domzero.v1.BinhostStatusRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BinhostStatusRequest.
             * @memberof domzero.v1
             * @interface IBinhostStatusRequest
             * @augments domzero.v1.BinhostStatusRequest.$Properties
             * @deprecated Use domzero.v1.BinhostStatusRequest.$Properties instead.
             */

            /**
             * Shape of a BinhostStatusRequest.
             * @typedef {domzero.v1.BinhostStatusRequest.$Properties} domzero.v1.BinhostStatusRequest.$Shape
             */

            /**
             * Constructs a new BinhostStatusRequest.
             * @memberof domzero.v1
             * @classdesc Represents a BinhostStatusRequest.
             * @constructor
             * @param {domzero.v1.BinhostStatusRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BinhostStatusRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new BinhostStatusRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.BinhostStatusRequest
             * @static
             * @param {domzero.v1.BinhostStatusRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.BinhostStatusRequest} BinhostStatusRequest instance
             * @type {{
             *   (properties: domzero.v1.BinhostStatusRequest.$Shape): domzero.v1.BinhostStatusRequest & domzero.v1.BinhostStatusRequest.$Shape;
             *   (properties?: domzero.v1.BinhostStatusRequest.$Properties): domzero.v1.BinhostStatusRequest;
             * }}
             */
            BinhostStatusRequest.create = function(properties) {
                return new BinhostStatusRequest(properties);
            };

            /**
             * Encodes the specified BinhostStatusRequest message. Does not implicitly {@link domzero.v1.BinhostStatusRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.BinhostStatusRequest
             * @static
             * @param {domzero.v1.BinhostStatusRequest.$Properties} message BinhostStatusRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BinhostStatusRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BinhostStatusRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.BinhostStatusRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.BinhostStatusRequest & domzero.v1.BinhostStatusRequest.$Shape} BinhostStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BinhostStatusRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.BinhostStatusRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BinhostStatusRequest;
        })();

        v1.CreateJobsRequest = (function() {

            /**
             * Properties of a CreateJobsRequest.
             * @typedef {Object} domzero.v1.CreateJobsRequest.$Properties
             * @property {Array.<string>|null} [hosts] CreateJobsRequest hosts
             * @property {string|null} [selector] CreateJobsRequest selector
             * @property {boolean|null} [all] CreateJobsRequest all
             * @property {domzero.v1.Work.$Properties|null} [work] CreateJobsRequest work
             * @property {number|null} [expiresInMs] CreateJobsRequest expiresInMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateJobsRequest.
             * @memberof domzero.v1
             * @interface ICreateJobsRequest
             * @augments domzero.v1.CreateJobsRequest.$Properties
             * @deprecated Use domzero.v1.CreateJobsRequest.$Properties instead.
             */

            /**
             * Shape of a CreateJobsRequest.
             * @typedef {{
             *   hosts?: Array.<string>|null;
             *   selector?: string|null;
             *   all?: boolean|null;
             *   work?: domzero.v1.Work.$Shape|null;
             *   expiresInMs?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} domzero.v1.CreateJobsRequest.$Shape
             */

            /**
             * Constructs a new CreateJobsRequest.
             * @memberof domzero.v1
             * @classdesc Represents a CreateJobsRequest.
             * @constructor
             * @param {domzero.v1.CreateJobsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateJobsRequest = function (properties) {
                this.hosts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateJobsRequest hosts.
             * @member {Array.<string>} hosts
             * @memberof domzero.v1.CreateJobsRequest
             * @instance
             */
            CreateJobsRequest.prototype.hosts = $util.emptyArray;

            /**
             * CreateJobsRequest selector.
             * @member {string} selector
             * @memberof domzero.v1.CreateJobsRequest
             * @instance
             */
            CreateJobsRequest.prototype.selector = "";

            /**
             * CreateJobsRequest all.
             * @member {boolean} all
             * @memberof domzero.v1.CreateJobsRequest
             * @instance
             */
            CreateJobsRequest.prototype.all = false;

            /**
             * CreateJobsRequest work.
             * @member {domzero.v1.Work.$Properties|null|undefined} work
             * @memberof domzero.v1.CreateJobsRequest
             * @instance
             */
            CreateJobsRequest.prototype.work = null;

            /**
             * CreateJobsRequest expiresInMs.
             * @member {number} expiresInMs
             * @memberof domzero.v1.CreateJobsRequest
             * @instance
             */
            CreateJobsRequest.prototype.expiresInMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new CreateJobsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.CreateJobsRequest
             * @static
             * @param {domzero.v1.CreateJobsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.CreateJobsRequest} CreateJobsRequest instance
             * @type {{
             *   (properties: domzero.v1.CreateJobsRequest.$Shape): domzero.v1.CreateJobsRequest & domzero.v1.CreateJobsRequest.$Shape;
             *   (properties?: domzero.v1.CreateJobsRequest.$Properties): domzero.v1.CreateJobsRequest;
             * }}
             */
            CreateJobsRequest.create = function(properties) {
                return new CreateJobsRequest(properties);
            };

            /**
             * Encodes the specified CreateJobsRequest message. Does not implicitly {@link domzero.v1.CreateJobsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.CreateJobsRequest
             * @static
             * @param {domzero.v1.CreateJobsRequest.$Properties} message CreateJobsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateJobsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hosts != null && message.hosts.length)
                    for (let i = 0; i < message.hosts.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.hosts[i]);
                if (message.selector != null && $Object.hasOwnProperty.call(message, "selector") && message.selector !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.selector);
                if (message.all != null && $Object.hasOwnProperty.call(message, "all") && message.all !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.all);
                if (message.work != null && $Object.hasOwnProperty.call(message, "work"))
                    $root.domzero.v1.Work.encode(message.work, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.expiresInMs != null && $Object.hasOwnProperty.call(message, "expiresInMs") && (typeof message.expiresInMs === "object" ? message.expiresInMs.low || message.expiresInMs.high : message.expiresInMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.expiresInMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateJobsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.CreateJobsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.CreateJobsRequest & domzero.v1.CreateJobsRequest.$Shape} CreateJobsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateJobsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.CreateJobsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hosts && message.hosts.length))
                                message.hosts = [];
                            message.hosts.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.selector = value;
                            else
                                delete message.selector;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.all = value;
                            else
                                delete message.all;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.work = $root.domzero.v1.Work.decode(reader, reader.size(), $undefined, _depth + 1, message.work);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresInMs = value;
                            else
                                delete message.expiresInMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateJobsRequest;
        })();

        v1.JobRequest = (function() {

            /**
             * Properties of a JobRequest.
             * @typedef {Object} domzero.v1.JobRequest.$Properties
             * @property {string|null} [id] JobRequest id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JobRequest.
             * @memberof domzero.v1
             * @interface IJobRequest
             * @augments domzero.v1.JobRequest.$Properties
             * @deprecated Use domzero.v1.JobRequest.$Properties instead.
             */

            /**
             * Shape of a JobRequest.
             * @typedef {domzero.v1.JobRequest.$Properties} domzero.v1.JobRequest.$Shape
             */

            /**
             * Constructs a new JobRequest.
             * @memberof domzero.v1
             * @classdesc Represents a JobRequest.
             * @constructor
             * @param {domzero.v1.JobRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JobRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JobRequest id.
             * @member {string} id
             * @memberof domzero.v1.JobRequest
             * @instance
             */
            JobRequest.prototype.id = "";

            /**
             * Creates a new JobRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.JobRequest
             * @static
             * @param {domzero.v1.JobRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.JobRequest} JobRequest instance
             * @type {{
             *   (properties: domzero.v1.JobRequest.$Shape): domzero.v1.JobRequest & domzero.v1.JobRequest.$Shape;
             *   (properties?: domzero.v1.JobRequest.$Properties): domzero.v1.JobRequest;
             * }}
             */
            JobRequest.create = function(properties) {
                return new JobRequest(properties);
            };

            /**
             * Encodes the specified JobRequest message. Does not implicitly {@link domzero.v1.JobRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.JobRequest
             * @static
             * @param {domzero.v1.JobRequest.$Properties} message JobRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JobRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JobRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.JobRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.JobRequest & domzero.v1.JobRequest.$Shape} JobRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JobRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.JobRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JobRequest;
        })();

        v1.JobsRequest = (function() {

            /**
             * Properties of a JobsRequest.
             * @typedef {Object} domzero.v1.JobsRequest.$Properties
             * @property {string|null} [host] JobsRequest host
             * @property {boolean|null} [all] JobsRequest all
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JobsRequest.
             * @memberof domzero.v1
             * @interface IJobsRequest
             * @augments domzero.v1.JobsRequest.$Properties
             * @deprecated Use domzero.v1.JobsRequest.$Properties instead.
             */

            /**
             * Shape of a JobsRequest.
             * @typedef {domzero.v1.JobsRequest.$Properties} domzero.v1.JobsRequest.$Shape
             */

            /**
             * Constructs a new JobsRequest.
             * @memberof domzero.v1
             * @classdesc Represents a JobsRequest.
             * @constructor
             * @param {domzero.v1.JobsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JobsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JobsRequest host.
             * @member {string} host
             * @memberof domzero.v1.JobsRequest
             * @instance
             */
            JobsRequest.prototype.host = "";

            /**
             * JobsRequest all.
             * @member {boolean} all
             * @memberof domzero.v1.JobsRequest
             * @instance
             */
            JobsRequest.prototype.all = false;

            /**
             * Creates a new JobsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.JobsRequest
             * @static
             * @param {domzero.v1.JobsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.JobsRequest} JobsRequest instance
             * @type {{
             *   (properties: domzero.v1.JobsRequest.$Shape): domzero.v1.JobsRequest & domzero.v1.JobsRequest.$Shape;
             *   (properties?: domzero.v1.JobsRequest.$Properties): domzero.v1.JobsRequest;
             * }}
             */
            JobsRequest.create = function(properties) {
                return new JobsRequest(properties);
            };

            /**
             * Encodes the specified JobsRequest message. Does not implicitly {@link domzero.v1.JobsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.JobsRequest
             * @static
             * @param {domzero.v1.JobsRequest.$Properties} message JobsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JobsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                if (message.all != null && $Object.hasOwnProperty.call(message, "all") && message.all !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.all);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JobsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.JobsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.JobsRequest & domzero.v1.JobsRequest.$Shape} JobsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JobsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.JobsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.all = value;
                            else
                                delete message.all;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JobsRequest;
        })();

        v1.FollowJobRequest = (function() {

            /**
             * Properties of a FollowJobRequest.
             * @typedef {Object} domzero.v1.FollowJobRequest.$Properties
             * @property {string|null} [id] FollowJobRequest id
             * @property {boolean|null} [follow] FollowJobRequest follow
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FollowJobRequest.
             * @memberof domzero.v1
             * @interface IFollowJobRequest
             * @augments domzero.v1.FollowJobRequest.$Properties
             * @deprecated Use domzero.v1.FollowJobRequest.$Properties instead.
             */

            /**
             * Shape of a FollowJobRequest.
             * @typedef {domzero.v1.FollowJobRequest.$Properties} domzero.v1.FollowJobRequest.$Shape
             */

            /**
             * Constructs a new FollowJobRequest.
             * @memberof domzero.v1
             * @classdesc Represents a FollowJobRequest.
             * @constructor
             * @param {domzero.v1.FollowJobRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FollowJobRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FollowJobRequest id.
             * @member {string} id
             * @memberof domzero.v1.FollowJobRequest
             * @instance
             */
            FollowJobRequest.prototype.id = "";

            /**
             * FollowJobRequest follow.
             * @member {boolean} follow
             * @memberof domzero.v1.FollowJobRequest
             * @instance
             */
            FollowJobRequest.prototype.follow = false;

            /**
             * Creates a new FollowJobRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.FollowJobRequest
             * @static
             * @param {domzero.v1.FollowJobRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.FollowJobRequest} FollowJobRequest instance
             * @type {{
             *   (properties: domzero.v1.FollowJobRequest.$Shape): domzero.v1.FollowJobRequest & domzero.v1.FollowJobRequest.$Shape;
             *   (properties?: domzero.v1.FollowJobRequest.$Properties): domzero.v1.FollowJobRequest;
             * }}
             */
            FollowJobRequest.create = function(properties) {
                return new FollowJobRequest(properties);
            };

            /**
             * Encodes the specified FollowJobRequest message. Does not implicitly {@link domzero.v1.FollowJobRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.FollowJobRequest
             * @static
             * @param {domzero.v1.FollowJobRequest.$Properties} message FollowJobRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FollowJobRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.follow != null && $Object.hasOwnProperty.call(message, "follow") && message.follow !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.follow);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FollowJobRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.FollowJobRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.FollowJobRequest & domzero.v1.FollowJobRequest.$Shape} FollowJobRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FollowJobRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.FollowJobRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.follow = value;
                            else
                                delete message.follow;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FollowJobRequest;
        })();

        v1.JobUpdate = (function() {

            /**
             * Properties of a JobUpdate.
             * @typedef {Object} domzero.v1.JobUpdate.$Properties
             * @property {string|null} [json] JobUpdate json
             * @property {domzero.v1.JobPiece.$Properties|null} [output] JobUpdate output
             * @property {"json"|"output"} [update] JobUpdate update
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JobUpdate.
             * @memberof domzero.v1
             * @interface IJobUpdate
             * @augments domzero.v1.JobUpdate.$Properties
             * @deprecated Use domzero.v1.JobUpdate.$Properties instead.
             */

            /**
             * Narrowed shape of a JobUpdate.
             * @typedef {{
             *   json?: string|null;
             *   output?: domzero.v1.JobPiece.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ update?: undefined; json?: null; output?: null }|{ update?: "json"; json: string; output?: null }|{ update?: "output"; json?: null; output: domzero.v1.JobPiece.$Shape })
             * )} domzero.v1.JobUpdate.$Shape
             */

            /**
             * Constructs a new JobUpdate.
             * @memberof domzero.v1
             * @classdesc Represents a JobUpdate.
             * @constructor
             * @param {domzero.v1.JobUpdate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JobUpdate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JobUpdate json.
             * @member {string|null|undefined} json
             * @memberof domzero.v1.JobUpdate
             * @instance
             */
            JobUpdate.prototype.json = null;

            /**
             * JobUpdate output.
             * @member {domzero.v1.JobPiece.$Properties|null|undefined} output
             * @memberof domzero.v1.JobUpdate
             * @instance
             */
            JobUpdate.prototype.output = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * JobUpdate update.
             * @member {"json"|"output"|undefined} update
             * @memberof domzero.v1.JobUpdate
             * @instance
             */
            $Object.defineProperty(JobUpdate.prototype, "update", {
                get: $util.oneOfGetter($oneOfFields = ["json", "output"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new JobUpdate instance using the specified properties.
             * @function create
             * @memberof domzero.v1.JobUpdate
             * @static
             * @param {domzero.v1.JobUpdate.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.JobUpdate} JobUpdate instance
             * @type {{
             *   (properties: domzero.v1.JobUpdate.$Shape): domzero.v1.JobUpdate & domzero.v1.JobUpdate.$Shape;
             *   (properties?: domzero.v1.JobUpdate.$Properties): domzero.v1.JobUpdate;
             * }}
             */
            JobUpdate.create = function(properties) {
                return new JobUpdate(properties);
            };

            /**
             * Encodes the specified JobUpdate message. Does not implicitly {@link domzero.v1.JobUpdate.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.JobUpdate
             * @static
             * @param {domzero.v1.JobUpdate.$Properties} message JobUpdate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JobUpdate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.json);
                if (message.output != null && $Object.hasOwnProperty.call(message, "output"))
                    $root.domzero.v1.JobPiece.encode(message.output, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JobUpdate message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.JobUpdate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.JobUpdate & domzero.v1.JobUpdate.$Shape} JobUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JobUpdate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.JobUpdate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.json = reader.stringVerify();
                            message.update = "json";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.output = $root.domzero.v1.JobPiece.decode(reader, reader.size(), $undefined, _depth + 1, message.output);
                            message.update = "output";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JobUpdate;
        })();

        v1.JobPiece = (function() {

            /**
             * Properties of a JobPiece.
             * @typedef {Object} domzero.v1.JobPiece.$Properties
             * @property {number|null} [missingBytes] JobPiece missingBytes
             * @property {Uint8Array|null} [data] JobPiece data
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JobPiece.
             * @memberof domzero.v1
             * @interface IJobPiece
             * @augments domzero.v1.JobPiece.$Properties
             * @deprecated Use domzero.v1.JobPiece.$Properties instead.
             */

            /**
             * Shape of a JobPiece.
             * @typedef {domzero.v1.JobPiece.$Properties} domzero.v1.JobPiece.$Shape
             */

            /**
             * Constructs a new JobPiece.
             * @memberof domzero.v1
             * @classdesc Represents a JobPiece.
             * @constructor
             * @param {domzero.v1.JobPiece.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JobPiece = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JobPiece missingBytes.
             * @member {number} missingBytes
             * @memberof domzero.v1.JobPiece
             * @instance
             */
            JobPiece.prototype.missingBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JobPiece data.
             * @member {Uint8Array} data
             * @memberof domzero.v1.JobPiece
             * @instance
             */
            JobPiece.prototype.data = $util.newBuffer([]);

            /**
             * Creates a new JobPiece instance using the specified properties.
             * @function create
             * @memberof domzero.v1.JobPiece
             * @static
             * @param {domzero.v1.JobPiece.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.JobPiece} JobPiece instance
             * @type {{
             *   (properties: domzero.v1.JobPiece.$Shape): domzero.v1.JobPiece & domzero.v1.JobPiece.$Shape;
             *   (properties?: domzero.v1.JobPiece.$Properties): domzero.v1.JobPiece;
             * }}
             */
            JobPiece.create = function(properties) {
                return new JobPiece(properties);
            };

            /**
             * Encodes the specified JobPiece message. Does not implicitly {@link domzero.v1.JobPiece.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.JobPiece
             * @static
             * @param {domzero.v1.JobPiece.$Properties} message JobPiece message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JobPiece.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.missingBytes != null && $Object.hasOwnProperty.call(message, "missingBytes") && (typeof message.missingBytes === "object" ? message.missingBytes.low || message.missingBytes.high : message.missingBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.missingBytes);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JobPiece message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.JobPiece
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.JobPiece & domzero.v1.JobPiece.$Shape} JobPiece
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JobPiece.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.JobPiece();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.missingBytes = value;
                            else
                                delete message.missingBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JobPiece;
        })();

        v1.PlanBuildsRequest = (function() {

            /**
             * Properties of a PlanBuildsRequest.
             * @typedef {Object} domzero.v1.PlanBuildsRequest.$Properties
             * @property {Array.<string>|null} [specs] PlanBuildsRequest specs
             * @property {Array.<domzero.v1.PlannedBuilder.$Properties>|null} [builders] PlanBuildsRequest builders
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlanBuildsRequest.
             * @memberof domzero.v1
             * @interface IPlanBuildsRequest
             * @augments domzero.v1.PlanBuildsRequest.$Properties
             * @deprecated Use domzero.v1.PlanBuildsRequest.$Properties instead.
             */

            /**
             * Shape of a PlanBuildsRequest.
             * @typedef {domzero.v1.PlanBuildsRequest.$Properties} domzero.v1.PlanBuildsRequest.$Shape
             */

            /**
             * Constructs a new PlanBuildsRequest.
             * @memberof domzero.v1
             * @classdesc Represents a PlanBuildsRequest.
             * @constructor
             * @param {domzero.v1.PlanBuildsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlanBuildsRequest = function (properties) {
                this.specs = [];
                this.builders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlanBuildsRequest specs.
             * @member {Array.<string>} specs
             * @memberof domzero.v1.PlanBuildsRequest
             * @instance
             */
            PlanBuildsRequest.prototype.specs = $util.emptyArray;

            /**
             * PlanBuildsRequest builders.
             * @member {Array.<domzero.v1.PlannedBuilder.$Properties>} builders
             * @memberof domzero.v1.PlanBuildsRequest
             * @instance
             */
            PlanBuildsRequest.prototype.builders = $util.emptyArray;

            /**
             * Creates a new PlanBuildsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.PlanBuildsRequest
             * @static
             * @param {domzero.v1.PlanBuildsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.PlanBuildsRequest} PlanBuildsRequest instance
             * @type {{
             *   (properties: domzero.v1.PlanBuildsRequest.$Shape): domzero.v1.PlanBuildsRequest & domzero.v1.PlanBuildsRequest.$Shape;
             *   (properties?: domzero.v1.PlanBuildsRequest.$Properties): domzero.v1.PlanBuildsRequest;
             * }}
             */
            PlanBuildsRequest.create = function(properties) {
                return new PlanBuildsRequest(properties);
            };

            /**
             * Encodes the specified PlanBuildsRequest message. Does not implicitly {@link domzero.v1.PlanBuildsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.PlanBuildsRequest
             * @static
             * @param {domzero.v1.PlanBuildsRequest.$Properties} message PlanBuildsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlanBuildsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.specs != null && message.specs.length)
                    for (let i = 0; i < message.specs.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.specs[i]);
                if (message.builders != null && message.builders.length)
                    for (let i = 0; i < message.builders.length; ++i)
                        $root.domzero.v1.PlannedBuilder.encode(message.builders[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlanBuildsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.PlanBuildsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.PlanBuildsRequest & domzero.v1.PlanBuildsRequest.$Shape} PlanBuildsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlanBuildsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.PlanBuildsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.specs && message.specs.length))
                                message.specs = [];
                            message.specs.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.builders && message.builders.length))
                                message.builders = [];
                            message.builders.push($root.domzero.v1.PlannedBuilder.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlanBuildsRequest;
        })();

        v1.PlannedBuilder = (function() {

            /**
             * Properties of a PlannedBuilder.
             * @typedef {Object} domzero.v1.PlannedBuilder.$Properties
             * @property {string|null} [name] PlannedBuilder name
             * @property {number|null} [cores] PlannedBuilder cores
             * @property {number|null} [memoryMib] PlannedBuilder memoryMib
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlannedBuilder.
             * @memberof domzero.v1
             * @interface IPlannedBuilder
             * @augments domzero.v1.PlannedBuilder.$Properties
             * @deprecated Use domzero.v1.PlannedBuilder.$Properties instead.
             */

            /**
             * Shape of a PlannedBuilder.
             * @typedef {domzero.v1.PlannedBuilder.$Properties} domzero.v1.PlannedBuilder.$Shape
             */

            /**
             * Constructs a new PlannedBuilder.
             * @memberof domzero.v1
             * @classdesc Represents a PlannedBuilder.
             * @constructor
             * @param {domzero.v1.PlannedBuilder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlannedBuilder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlannedBuilder name.
             * @member {string} name
             * @memberof domzero.v1.PlannedBuilder
             * @instance
             */
            PlannedBuilder.prototype.name = "";

            /**
             * PlannedBuilder cores.
             * @member {number} cores
             * @memberof domzero.v1.PlannedBuilder
             * @instance
             */
            PlannedBuilder.prototype.cores = 0;

            /**
             * PlannedBuilder memoryMib.
             * @member {number} memoryMib
             * @memberof domzero.v1.PlannedBuilder
             * @instance
             */
            PlannedBuilder.prototype.memoryMib = 0;

            /**
             * Creates a new PlannedBuilder instance using the specified properties.
             * @function create
             * @memberof domzero.v1.PlannedBuilder
             * @static
             * @param {domzero.v1.PlannedBuilder.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.PlannedBuilder} PlannedBuilder instance
             * @type {{
             *   (properties: domzero.v1.PlannedBuilder.$Shape): domzero.v1.PlannedBuilder & domzero.v1.PlannedBuilder.$Shape;
             *   (properties?: domzero.v1.PlannedBuilder.$Properties): domzero.v1.PlannedBuilder;
             * }}
             */
            PlannedBuilder.create = function(properties) {
                return new PlannedBuilder(properties);
            };

            /**
             * Encodes the specified PlannedBuilder message. Does not implicitly {@link domzero.v1.PlannedBuilder.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.PlannedBuilder
             * @static
             * @param {domzero.v1.PlannedBuilder.$Properties} message PlannedBuilder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlannedBuilder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.cores != null && $Object.hasOwnProperty.call(message, "cores") && message.cores !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.cores);
                if (message.memoryMib != null && $Object.hasOwnProperty.call(message, "memoryMib") && message.memoryMib !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.memoryMib);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlannedBuilder message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.PlannedBuilder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.PlannedBuilder & domzero.v1.PlannedBuilder.$Shape} PlannedBuilder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlannedBuilder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.PlannedBuilder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cores = value;
                            else
                                delete message.cores;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.memoryMib = value;
                            else
                                delete message.memoryMib;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlannedBuilder;
        })();

        v1.LearnBuildsRequest = (function() {

            /**
             * Properties of a LearnBuildsRequest.
             * @typedef {Object} domzero.v1.LearnBuildsRequest.$Properties
             * @property {Array.<domzero.v1.DoneBuild.$Properties>|null} [builds] LearnBuildsRequest builds
             * @property {number|null} [jobs] LearnBuildsRequest jobs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LearnBuildsRequest.
             * @memberof domzero.v1
             * @interface ILearnBuildsRequest
             * @augments domzero.v1.LearnBuildsRequest.$Properties
             * @deprecated Use domzero.v1.LearnBuildsRequest.$Properties instead.
             */

            /**
             * Shape of a LearnBuildsRequest.
             * @typedef {domzero.v1.LearnBuildsRequest.$Properties} domzero.v1.LearnBuildsRequest.$Shape
             */

            /**
             * Constructs a new LearnBuildsRequest.
             * @memberof domzero.v1
             * @classdesc Represents a LearnBuildsRequest.
             * @constructor
             * @param {domzero.v1.LearnBuildsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LearnBuildsRequest = function (properties) {
                this.builds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LearnBuildsRequest builds.
             * @member {Array.<domzero.v1.DoneBuild.$Properties>} builds
             * @memberof domzero.v1.LearnBuildsRequest
             * @instance
             */
            LearnBuildsRequest.prototype.builds = $util.emptyArray;

            /**
             * LearnBuildsRequest jobs.
             * @member {number} jobs
             * @memberof domzero.v1.LearnBuildsRequest
             * @instance
             */
            LearnBuildsRequest.prototype.jobs = 0;

            /**
             * Creates a new LearnBuildsRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LearnBuildsRequest
             * @static
             * @param {domzero.v1.LearnBuildsRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LearnBuildsRequest} LearnBuildsRequest instance
             * @type {{
             *   (properties: domzero.v1.LearnBuildsRequest.$Shape): domzero.v1.LearnBuildsRequest & domzero.v1.LearnBuildsRequest.$Shape;
             *   (properties?: domzero.v1.LearnBuildsRequest.$Properties): domzero.v1.LearnBuildsRequest;
             * }}
             */
            LearnBuildsRequest.create = function(properties) {
                return new LearnBuildsRequest(properties);
            };

            /**
             * Encodes the specified LearnBuildsRequest message. Does not implicitly {@link domzero.v1.LearnBuildsRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LearnBuildsRequest
             * @static
             * @param {domzero.v1.LearnBuildsRequest.$Properties} message LearnBuildsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LearnBuildsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.builds != null && message.builds.length)
                    for (let i = 0; i < message.builds.length; ++i)
                        $root.domzero.v1.DoneBuild.encode(message.builds[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.jobs != null && $Object.hasOwnProperty.call(message, "jobs") && message.jobs !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.jobs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LearnBuildsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LearnBuildsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LearnBuildsRequest & domzero.v1.LearnBuildsRequest.$Shape} LearnBuildsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LearnBuildsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LearnBuildsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.builds && message.builds.length))
                                message.builds = [];
                            message.builds.push($root.domzero.v1.DoneBuild.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.jobs = value;
                            else
                                delete message.jobs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LearnBuildsRequest;
        })();

        v1.DoneBuild = (function() {

            /**
             * Properties of a DoneBuild.
             * @typedef {Object} domzero.v1.DoneBuild.$Properties
             * @property {string|null} [cpv] DoneBuild cpv
             * @property {number|null} [seconds] DoneBuild seconds
             * @property {number|null} [atMs] DoneBuild atMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DoneBuild.
             * @memberof domzero.v1
             * @interface IDoneBuild
             * @augments domzero.v1.DoneBuild.$Properties
             * @deprecated Use domzero.v1.DoneBuild.$Properties instead.
             */

            /**
             * Shape of a DoneBuild.
             * @typedef {domzero.v1.DoneBuild.$Properties} domzero.v1.DoneBuild.$Shape
             */

            /**
             * Constructs a new DoneBuild.
             * @memberof domzero.v1
             * @classdesc Represents a DoneBuild.
             * @constructor
             * @param {domzero.v1.DoneBuild.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DoneBuild = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DoneBuild cpv.
             * @member {string} cpv
             * @memberof domzero.v1.DoneBuild
             * @instance
             */
            DoneBuild.prototype.cpv = "";

            /**
             * DoneBuild seconds.
             * @member {number} seconds
             * @memberof domzero.v1.DoneBuild
             * @instance
             */
            DoneBuild.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DoneBuild atMs.
             * @member {number} atMs
             * @memberof domzero.v1.DoneBuild
             * @instance
             */
            DoneBuild.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new DoneBuild instance using the specified properties.
             * @function create
             * @memberof domzero.v1.DoneBuild
             * @static
             * @param {domzero.v1.DoneBuild.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.DoneBuild} DoneBuild instance
             * @type {{
             *   (properties: domzero.v1.DoneBuild.$Shape): domzero.v1.DoneBuild & domzero.v1.DoneBuild.$Shape;
             *   (properties?: domzero.v1.DoneBuild.$Properties): domzero.v1.DoneBuild;
             * }}
             */
            DoneBuild.create = function(properties) {
                return new DoneBuild(properties);
            };

            /**
             * Encodes the specified DoneBuild message. Does not implicitly {@link domzero.v1.DoneBuild.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.DoneBuild
             * @static
             * @param {domzero.v1.DoneBuild.$Properties} message DoneBuild message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DoneBuild.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cpv != null && $Object.hasOwnProperty.call(message, "cpv") && message.cpv !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.cpv);
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seconds);
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.atMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DoneBuild message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.DoneBuild
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.DoneBuild & domzero.v1.DoneBuild.$Shape} DoneBuild
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DoneBuild.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.DoneBuild();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cpv = value;
                            else
                                delete message.cpv;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DoneBuild;
        })();

        v1.SignedOrder = (function() {

            /**
             * Properties of a SignedOrder.
             * @typedef {Object} domzero.v1.SignedOrder.$Properties
             * @property {Uint8Array|null} [order] SignedOrder order
             * @property {Uint8Array|null} [signature] SignedOrder signature
             * @property {Array.<Uint8Array>|null} [chain] SignedOrder chain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedOrder.
             * @memberof domzero.v1
             * @interface ISignedOrder
             * @augments domzero.v1.SignedOrder.$Properties
             * @deprecated Use domzero.v1.SignedOrder.$Properties instead.
             */

            /**
             * Shape of a SignedOrder.
             * @typedef {domzero.v1.SignedOrder.$Properties} domzero.v1.SignedOrder.$Shape
             */

            /**
             * Constructs a new SignedOrder.
             * @memberof domzero.v1
             * @classdesc Represents a SignedOrder.
             * @constructor
             * @param {domzero.v1.SignedOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedOrder = function (properties) {
                this.chain = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedOrder order.
             * @member {Uint8Array} order
             * @memberof domzero.v1.SignedOrder
             * @instance
             */
            SignedOrder.prototype.order = $util.newBuffer([]);

            /**
             * SignedOrder signature.
             * @member {Uint8Array} signature
             * @memberof domzero.v1.SignedOrder
             * @instance
             */
            SignedOrder.prototype.signature = $util.newBuffer([]);

            /**
             * SignedOrder chain.
             * @member {Array.<Uint8Array>} chain
             * @memberof domzero.v1.SignedOrder
             * @instance
             */
            SignedOrder.prototype.chain = $util.emptyArray;

            /**
             * Creates a new SignedOrder instance using the specified properties.
             * @function create
             * @memberof domzero.v1.SignedOrder
             * @static
             * @param {domzero.v1.SignedOrder.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.SignedOrder} SignedOrder instance
             * @type {{
             *   (properties: domzero.v1.SignedOrder.$Shape): domzero.v1.SignedOrder & domzero.v1.SignedOrder.$Shape;
             *   (properties?: domzero.v1.SignedOrder.$Properties): domzero.v1.SignedOrder;
             * }}
             */
            SignedOrder.create = function(properties) {
                return new SignedOrder(properties);
            };

            /**
             * Encodes the specified SignedOrder message. Does not implicitly {@link domzero.v1.SignedOrder.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.SignedOrder
             * @static
             * @param {domzero.v1.SignedOrder.$Properties} message SignedOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.order);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.chain != null && message.chain.length)
                    for (let i = 0; i < message.chain.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.chain[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedOrder message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.SignedOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.SignedOrder & domzero.v1.SignedOrder.$Shape} SignedOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignedOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.SignedOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.chain && message.chain.length))
                                message.chain = [];
                            message.chain.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SignedOrder;
        })();

        v1.Order = (function() {

            /**
             * Properties of an Order.
             * @typedef {Object} domzero.v1.Order.$Properties
             * @property {string|null} [job] Order job
             * @property {string|null} [host] Order host
             * @property {number|null} [issuedAtMs] Order issuedAtMs
             * @property {number|null} [expiresAtMs] Order expiresAtMs
             * @property {domzero.v1.Work.$Properties|null} [work] Order work
             * @property {boolean|null} [cancel] Order cancel
             * @property {"work"|"cancel"} [what] Order what
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Order.
             * @memberof domzero.v1
             * @interface IOrder
             * @augments domzero.v1.Order.$Properties
             * @deprecated Use domzero.v1.Order.$Properties instead.
             */

            /**
             * Narrowed shape of an Order.
             * @typedef {{
             *   job?: string|null;
             *   host?: string|null;
             *   issuedAtMs?: number|null;
             *   expiresAtMs?: number|null;
             *   work?: domzero.v1.Work.$Shape|null;
             *   cancel?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ what?: undefined; work?: null; cancel?: null }|{ what?: "work"; work: domzero.v1.Work.$Shape; cancel?: null }|{ what?: "cancel"; work?: null; cancel: boolean })
             * )} domzero.v1.Order.$Shape
             */

            /**
             * Constructs a new Order.
             * @memberof domzero.v1
             * @classdesc Represents an Order.
             * @constructor
             * @param {domzero.v1.Order.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Order = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Order job.
             * @member {string} job
             * @memberof domzero.v1.Order
             * @instance
             */
            Order.prototype.job = "";

            /**
             * Order host.
             * @member {string} host
             * @memberof domzero.v1.Order
             * @instance
             */
            Order.prototype.host = "";

            /**
             * Order issuedAtMs.
             * @member {number} issuedAtMs
             * @memberof domzero.v1.Order
             * @instance
             */
            Order.prototype.issuedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Order expiresAtMs.
             * @member {number} expiresAtMs
             * @memberof domzero.v1.Order
             * @instance
             */
            Order.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Order work.
             * @member {domzero.v1.Work.$Properties|null|undefined} work
             * @memberof domzero.v1.Order
             * @instance
             */
            Order.prototype.work = null;

            /**
             * Order cancel.
             * @member {boolean|null|undefined} cancel
             * @memberof domzero.v1.Order
             * @instance
             */
            Order.prototype.cancel = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Order what.
             * @member {"work"|"cancel"|undefined} what
             * @memberof domzero.v1.Order
             * @instance
             */
            $Object.defineProperty(Order.prototype, "what", {
                get: $util.oneOfGetter($oneOfFields = ["work", "cancel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Order instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Order
             * @static
             * @param {domzero.v1.Order.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Order} Order instance
             * @type {{
             *   (properties: domzero.v1.Order.$Shape): domzero.v1.Order & domzero.v1.Order.$Shape;
             *   (properties?: domzero.v1.Order.$Properties): domzero.v1.Order;
             * }}
             */
            Order.create = function(properties) {
                return new Order(properties);
            };

            /**
             * Encodes the specified Order message. Does not implicitly {@link domzero.v1.Order.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Order
             * @static
             * @param {domzero.v1.Order.$Properties} message Order message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Order.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.job != null && $Object.hasOwnProperty.call(message, "job") && message.job !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.job);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                if (message.issuedAtMs != null && $Object.hasOwnProperty.call(message, "issuedAtMs") && (typeof message.issuedAtMs === "object" ? message.issuedAtMs.low || message.issuedAtMs.high : message.issuedAtMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.issuedAtMs);
                if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs") && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.expiresAtMs);
                if (message.work != null && $Object.hasOwnProperty.call(message, "work"))
                    $root.domzero.v1.Work.encode(message.work, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.cancel);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Order message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Order
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Order & domzero.v1.Order.$Shape} Order
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Order.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Order();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.job = value;
                            else
                                delete message.job;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.issuedAtMs = value;
                            else
                                delete message.issuedAtMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresAtMs = value;
                            else
                                delete message.expiresAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.work = $root.domzero.v1.Work.decode(reader, reader.size(), $undefined, _depth + 1, message.work);
                            message.what = "work";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.cancel = reader.bool();
                            message.what = "cancel";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Order;
        })();

        v1.Work = (function() {

            /**
             * Properties of a Work.
             * @typedef {Object} domzero.v1.Work.$Properties
             * @property {Array.<string>|null} [supersedes] Work supersedes
             * @property {domzero.v1.ServiceAction.$Properties|null} [service] Work service
             * @property {domzero.v1.ServiceCheck.$Properties|null} [serviceCheck] Work serviceCheck
             * @property {"service"|"serviceCheck"} [kind] Work kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Work.
             * @memberof domzero.v1
             * @interface IWork
             * @augments domzero.v1.Work.$Properties
             * @deprecated Use domzero.v1.Work.$Properties instead.
             */

            /**
             * Narrowed shape of a Work.
             * @typedef {{
             *   supersedes?: Array.<string>|null;
             *   service?: domzero.v1.ServiceAction.$Shape|null;
             *   serviceCheck?: domzero.v1.ServiceCheck.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; service?: null; serviceCheck?: null }|{ kind?: "service"; service: domzero.v1.ServiceAction.$Shape; serviceCheck?: null }|{ kind?: "serviceCheck"; service?: null; serviceCheck: domzero.v1.ServiceCheck.$Shape })
             * )} domzero.v1.Work.$Shape
             */

            /**
             * Constructs a new Work.
             * @memberof domzero.v1
             * @classdesc Represents a Work.
             * @constructor
             * @param {domzero.v1.Work.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Work = function (properties) {
                this.supersedes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Work supersedes.
             * @member {Array.<string>} supersedes
             * @memberof domzero.v1.Work
             * @instance
             */
            Work.prototype.supersedes = $util.emptyArray;

            /**
             * Work service.
             * @member {domzero.v1.ServiceAction.$Properties|null|undefined} service
             * @memberof domzero.v1.Work
             * @instance
             */
            Work.prototype.service = null;

            /**
             * Work serviceCheck.
             * @member {domzero.v1.ServiceCheck.$Properties|null|undefined} serviceCheck
             * @memberof domzero.v1.Work
             * @instance
             */
            Work.prototype.serviceCheck = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Work kind.
             * @member {"service"|"serviceCheck"|undefined} kind
             * @memberof domzero.v1.Work
             * @instance
             */
            $Object.defineProperty(Work.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["service", "serviceCheck"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Work instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Work
             * @static
             * @param {domzero.v1.Work.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Work} Work instance
             * @type {{
             *   (properties: domzero.v1.Work.$Shape): domzero.v1.Work & domzero.v1.Work.$Shape;
             *   (properties?: domzero.v1.Work.$Properties): domzero.v1.Work;
             * }}
             */
            Work.create = function(properties) {
                return new Work(properties);
            };

            /**
             * Encodes the specified Work message. Does not implicitly {@link domzero.v1.Work.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Work
             * @static
             * @param {domzero.v1.Work.$Properties} message Work message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Work.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.supersedes != null && message.supersedes.length)
                    for (let i = 0; i < message.supersedes.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.supersedes[i]);
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    $root.domzero.v1.ServiceAction.encode(message.service, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.serviceCheck != null && $Object.hasOwnProperty.call(message, "serviceCheck"))
                    $root.domzero.v1.ServiceCheck.encode(message.serviceCheck, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Work message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Work
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Work & domzero.v1.Work.$Shape} Work
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Work.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Work();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.supersedes && message.supersedes.length))
                                message.supersedes = [];
                            message.supersedes.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.service = $root.domzero.v1.ServiceAction.decode(reader, reader.size(), $undefined, _depth + 1, message.service);
                            message.kind = "service";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.serviceCheck = $root.domzero.v1.ServiceCheck.decode(reader, reader.size(), $undefined, _depth + 1, message.serviceCheck);
                            message.kind = "serviceCheck";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Work;
        })();

        v1.ServiceAction = (function() {

            /**
             * Properties of a ServiceAction.
             * @typedef {Object} domzero.v1.ServiceAction.$Properties
             * @property {string|null} [name] ServiceAction name
             * @property {domzero.v1.ServiceAction.Action|null} [action] ServiceAction action
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServiceAction.
             * @memberof domzero.v1
             * @interface IServiceAction
             * @augments domzero.v1.ServiceAction.$Properties
             * @deprecated Use domzero.v1.ServiceAction.$Properties instead.
             */

            /**
             * Shape of a ServiceAction.
             * @typedef {domzero.v1.ServiceAction.$Properties} domzero.v1.ServiceAction.$Shape
             */

            /**
             * Constructs a new ServiceAction.
             * @memberof domzero.v1
             * @classdesc Represents a ServiceAction.
             * @constructor
             * @param {domzero.v1.ServiceAction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServiceAction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServiceAction name.
             * @member {string} name
             * @memberof domzero.v1.ServiceAction
             * @instance
             */
            ServiceAction.prototype.name = "";

            /**
             * ServiceAction action.
             * @member {domzero.v1.ServiceAction.Action} action
             * @memberof domzero.v1.ServiceAction
             * @instance
             */
            ServiceAction.prototype.action = 0;

            /**
             * Creates a new ServiceAction instance using the specified properties.
             * @function create
             * @memberof domzero.v1.ServiceAction
             * @static
             * @param {domzero.v1.ServiceAction.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.ServiceAction} ServiceAction instance
             * @type {{
             *   (properties: domzero.v1.ServiceAction.$Shape): domzero.v1.ServiceAction & domzero.v1.ServiceAction.$Shape;
             *   (properties?: domzero.v1.ServiceAction.$Properties): domzero.v1.ServiceAction;
             * }}
             */
            ServiceAction.create = function(properties) {
                return new ServiceAction(properties);
            };

            /**
             * Encodes the specified ServiceAction message. Does not implicitly {@link domzero.v1.ServiceAction.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.ServiceAction
             * @static
             * @param {domzero.v1.ServiceAction.$Properties} message ServiceAction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServiceAction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServiceAction message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.ServiceAction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.ServiceAction & domzero.v1.ServiceAction.$Shape} ServiceAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServiceAction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.ServiceAction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Action enum.
             * @name domzero.v1.ServiceAction.Action
             * @enum {number}
             * @property {number} ACTION_UNSPECIFIED=0 ACTION_UNSPECIFIED value
             * @property {number} RESTART=1 RESTART value
             * @property {number} RELOAD=2 RELOAD value
             */
            ServiceAction.Action = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "ACTION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "RESTART"] = 1;
                values[valuesById[2] = "RELOAD"] = 2;
                return values;
            })();

            return ServiceAction;
        })();

        v1.ServiceCheck = (function() {

            /**
             * Properties of a ServiceCheck.
             * @typedef {Object} domzero.v1.ServiceCheck.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServiceCheck.
             * @memberof domzero.v1
             * @interface IServiceCheck
             * @augments domzero.v1.ServiceCheck.$Properties
             * @deprecated Use domzero.v1.ServiceCheck.$Properties instead.
             */

            /**
             * Shape of a ServiceCheck.
             * @typedef {domzero.v1.ServiceCheck.$Properties} domzero.v1.ServiceCheck.$Shape
             */

            /**
             * Constructs a new ServiceCheck.
             * @memberof domzero.v1
             * @classdesc Represents a ServiceCheck.
             * @constructor
             * @param {domzero.v1.ServiceCheck.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServiceCheck = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ServiceCheck instance using the specified properties.
             * @function create
             * @memberof domzero.v1.ServiceCheck
             * @static
             * @param {domzero.v1.ServiceCheck.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.ServiceCheck} ServiceCheck instance
             * @type {{
             *   (properties: domzero.v1.ServiceCheck.$Shape): domzero.v1.ServiceCheck & domzero.v1.ServiceCheck.$Shape;
             *   (properties?: domzero.v1.ServiceCheck.$Properties): domzero.v1.ServiceCheck;
             * }}
             */
            ServiceCheck.create = function(properties) {
                return new ServiceCheck(properties);
            };

            /**
             * Encodes the specified ServiceCheck message. Does not implicitly {@link domzero.v1.ServiceCheck.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.ServiceCheck
             * @static
             * @param {domzero.v1.ServiceCheck.$Properties} message ServiceCheck message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServiceCheck.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServiceCheck message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.ServiceCheck
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.ServiceCheck & domzero.v1.ServiceCheck.$Shape} ServiceCheck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServiceCheck.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.ServiceCheck();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServiceCheck;
        })();

        v1.JobOutput = (function() {

            /**
             * Properties of a JobOutput.
             * @typedef {Object} domzero.v1.JobOutput.$Properties
             * @property {number|null} [offset] JobOutput offset
             * @property {Uint8Array|null} [data] JobOutput data
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JobOutput.
             * @memberof domzero.v1
             * @interface IJobOutput
             * @augments domzero.v1.JobOutput.$Properties
             * @deprecated Use domzero.v1.JobOutput.$Properties instead.
             */

            /**
             * Shape of a JobOutput.
             * @typedef {domzero.v1.JobOutput.$Properties} domzero.v1.JobOutput.$Shape
             */

            /**
             * Constructs a new JobOutput.
             * @memberof domzero.v1
             * @classdesc Represents a JobOutput.
             * @constructor
             * @param {domzero.v1.JobOutput.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JobOutput = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JobOutput offset.
             * @member {number} offset
             * @memberof domzero.v1.JobOutput
             * @instance
             */
            JobOutput.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JobOutput data.
             * @member {Uint8Array} data
             * @memberof domzero.v1.JobOutput
             * @instance
             */
            JobOutput.prototype.data = $util.newBuffer([]);

            /**
             * Creates a new JobOutput instance using the specified properties.
             * @function create
             * @memberof domzero.v1.JobOutput
             * @static
             * @param {domzero.v1.JobOutput.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.JobOutput} JobOutput instance
             * @type {{
             *   (properties: domzero.v1.JobOutput.$Shape): domzero.v1.JobOutput & domzero.v1.JobOutput.$Shape;
             *   (properties?: domzero.v1.JobOutput.$Properties): domzero.v1.JobOutput;
             * }}
             */
            JobOutput.create = function(properties) {
                return new JobOutput(properties);
            };

            /**
             * Encodes the specified JobOutput message. Does not implicitly {@link domzero.v1.JobOutput.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.JobOutput
             * @static
             * @param {domzero.v1.JobOutput.$Properties} message JobOutput message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JobOutput.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.offset);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JobOutput message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.JobOutput
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.JobOutput & domzero.v1.JobOutput.$Shape} JobOutput
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JobOutput.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.JobOutput();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JobOutput;
        })();

        v1.EnrolRequest = (function() {

            /**
             * Properties of an EnrolRequest.
             * @typedef {Object} domzero.v1.EnrolRequest.$Properties
             * @property {domzero.v1.Hello.$Properties|null} [hello] EnrolRequest hello
             * @property {domzero.v1.Proof.$Properties|null} [proof] EnrolRequest proof
             * @property {"hello"|"proof"} [step] EnrolRequest step
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnrolRequest.
             * @memberof domzero.v1
             * @interface IEnrolRequest
             * @augments domzero.v1.EnrolRequest.$Properties
             * @deprecated Use domzero.v1.EnrolRequest.$Properties instead.
             */

            /**
             * Narrowed shape of an EnrolRequest.
             * @typedef {{
             *   hello?: domzero.v1.Hello.$Shape|null;
             *   proof?: domzero.v1.Proof.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ step?: undefined; hello?: null; proof?: null }|{ step?: "hello"; hello: domzero.v1.Hello.$Shape; proof?: null }|{ step?: "proof"; hello?: null; proof: domzero.v1.Proof.$Shape })
             * )} domzero.v1.EnrolRequest.$Shape
             */

            /**
             * Constructs a new EnrolRequest.
             * @memberof domzero.v1
             * @classdesc Represents an EnrolRequest.
             * @constructor
             * @param {domzero.v1.EnrolRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnrolRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnrolRequest hello.
             * @member {domzero.v1.Hello.$Properties|null|undefined} hello
             * @memberof domzero.v1.EnrolRequest
             * @instance
             */
            EnrolRequest.prototype.hello = null;

            /**
             * EnrolRequest proof.
             * @member {domzero.v1.Proof.$Properties|null|undefined} proof
             * @memberof domzero.v1.EnrolRequest
             * @instance
             */
            EnrolRequest.prototype.proof = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * EnrolRequest step.
             * @member {"hello"|"proof"|undefined} step
             * @memberof domzero.v1.EnrolRequest
             * @instance
             */
            $Object.defineProperty(EnrolRequest.prototype, "step", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "proof"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new EnrolRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.EnrolRequest
             * @static
             * @param {domzero.v1.EnrolRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.EnrolRequest} EnrolRequest instance
             * @type {{
             *   (properties: domzero.v1.EnrolRequest.$Shape): domzero.v1.EnrolRequest & domzero.v1.EnrolRequest.$Shape;
             *   (properties?: domzero.v1.EnrolRequest.$Properties): domzero.v1.EnrolRequest;
             * }}
             */
            EnrolRequest.create = function(properties) {
                return new EnrolRequest(properties);
            };

            /**
             * Encodes the specified EnrolRequest message. Does not implicitly {@link domzero.v1.EnrolRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.EnrolRequest
             * @static
             * @param {domzero.v1.EnrolRequest.$Properties} message EnrolRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnrolRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.domzero.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                    $root.domzero.v1.Proof.encode(message.proof, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnrolRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.EnrolRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.EnrolRequest & domzero.v1.EnrolRequest.$Shape} EnrolRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnrolRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.EnrolRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.domzero.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.step = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.proof = $root.domzero.v1.Proof.decode(reader, reader.size(), $undefined, _depth + 1, message.proof);
                            message.step = "proof";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EnrolRequest;
        })();

        v1.EnrolReply = (function() {

            /**
             * Properties of an EnrolReply.
             * @typedef {Object} domzero.v1.EnrolReply.$Properties
             * @property {domzero.v1.Challenge.$Properties|null} [challenge] EnrolReply challenge
             * @property {domzero.v1.Verdict.$Properties|null} [verdict] EnrolReply verdict
             * @property {"challenge"|"verdict"} [step] EnrolReply step
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnrolReply.
             * @memberof domzero.v1
             * @interface IEnrolReply
             * @augments domzero.v1.EnrolReply.$Properties
             * @deprecated Use domzero.v1.EnrolReply.$Properties instead.
             */

            /**
             * Narrowed shape of an EnrolReply.
             * @typedef {{
             *   challenge?: domzero.v1.Challenge.$Shape|null;
             *   verdict?: domzero.v1.Verdict.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ step?: undefined; challenge?: null; verdict?: null }|{ step?: "challenge"; challenge: domzero.v1.Challenge.$Shape; verdict?: null }|{ step?: "verdict"; challenge?: null; verdict: domzero.v1.Verdict.$Shape })
             * )} domzero.v1.EnrolReply.$Shape
             */

            /**
             * Constructs a new EnrolReply.
             * @memberof domzero.v1
             * @classdesc Represents an EnrolReply.
             * @constructor
             * @param {domzero.v1.EnrolReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnrolReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnrolReply challenge.
             * @member {domzero.v1.Challenge.$Properties|null|undefined} challenge
             * @memberof domzero.v1.EnrolReply
             * @instance
             */
            EnrolReply.prototype.challenge = null;

            /**
             * EnrolReply verdict.
             * @member {domzero.v1.Verdict.$Properties|null|undefined} verdict
             * @memberof domzero.v1.EnrolReply
             * @instance
             */
            EnrolReply.prototype.verdict = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * EnrolReply step.
             * @member {"challenge"|"verdict"|undefined} step
             * @memberof domzero.v1.EnrolReply
             * @instance
             */
            $Object.defineProperty(EnrolReply.prototype, "step", {
                get: $util.oneOfGetter($oneOfFields = ["challenge", "verdict"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new EnrolReply instance using the specified properties.
             * @function create
             * @memberof domzero.v1.EnrolReply
             * @static
             * @param {domzero.v1.EnrolReply.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.EnrolReply} EnrolReply instance
             * @type {{
             *   (properties: domzero.v1.EnrolReply.$Shape): domzero.v1.EnrolReply & domzero.v1.EnrolReply.$Shape;
             *   (properties?: domzero.v1.EnrolReply.$Properties): domzero.v1.EnrolReply;
             * }}
             */
            EnrolReply.create = function(properties) {
                return new EnrolReply(properties);
            };

            /**
             * Encodes the specified EnrolReply message. Does not implicitly {@link domzero.v1.EnrolReply.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.EnrolReply
             * @static
             * @param {domzero.v1.EnrolReply.$Properties} message EnrolReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnrolReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.challenge != null && $Object.hasOwnProperty.call(message, "challenge"))
                    $root.domzero.v1.Challenge.encode(message.challenge, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
                    $root.domzero.v1.Verdict.encode(message.verdict, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnrolReply message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.EnrolReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.EnrolReply & domzero.v1.EnrolReply.$Shape} EnrolReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnrolReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.EnrolReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.challenge = $root.domzero.v1.Challenge.decode(reader, reader.size(), $undefined, _depth + 1, message.challenge);
                            message.step = "challenge";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.verdict = $root.domzero.v1.Verdict.decode(reader, reader.size(), $undefined, _depth + 1, message.verdict);
                            message.step = "verdict";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EnrolReply;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} domzero.v1.Hello.$Properties
             * @property {string|null} [protocol] Hello protocol
             * @property {string|null} [cikId] Hello cikId
             * @property {Uint8Array|null} [agentNonce] Hello agentNonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof domzero.v1
             * @interface IHello
             * @augments domzero.v1.Hello.$Properties
             * @deprecated Use domzero.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {domzero.v1.Hello.$Properties} domzero.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof domzero.v1
             * @classdesc Represents a Hello.
             * @constructor
             * @param {domzero.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello protocol.
             * @member {string} protocol
             * @memberof domzero.v1.Hello
             * @instance
             */
            Hello.prototype.protocol = "";

            /**
             * Hello cikId.
             * @member {string} cikId
             * @memberof domzero.v1.Hello
             * @instance
             */
            Hello.prototype.cikId = "";

            /**
             * Hello agentNonce.
             * @member {Uint8Array} agentNonce
             * @memberof domzero.v1.Hello
             * @instance
             */
            Hello.prototype.agentNonce = $util.newBuffer([]);

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Hello
             * @static
             * @param {domzero.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Hello} Hello instance
             * @type {{
             *   (properties: domzero.v1.Hello.$Shape): domzero.v1.Hello & domzero.v1.Hello.$Shape;
             *   (properties?: domzero.v1.Hello.$Properties): domzero.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link domzero.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Hello
             * @static
             * @param {domzero.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.protocol);
                if (message.cikId != null && $Object.hasOwnProperty.call(message, "cikId") && message.cikId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.cikId);
                if (message.agentNonce != null && $Object.hasOwnProperty.call(message, "agentNonce") && message.agentNonce.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.agentNonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Hello & domzero.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cikId = value;
                            else
                                delete message.cikId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.agentNonce = value;
                            else
                                delete message.agentNonce;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hello;
        })();

        v1.Challenge = (function() {

            /**
             * Properties of a Challenge.
             * @typedef {Object} domzero.v1.Challenge.$Properties
             * @property {Uint8Array|null} [dom0Nonce] Challenge dom0Nonce
             * @property {string|null} [domain] Challenge domain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Challenge.
             * @memberof domzero.v1
             * @interface IChallenge
             * @augments domzero.v1.Challenge.$Properties
             * @deprecated Use domzero.v1.Challenge.$Properties instead.
             */

            /**
             * Shape of a Challenge.
             * @typedef {domzero.v1.Challenge.$Properties} domzero.v1.Challenge.$Shape
             */

            /**
             * Constructs a new Challenge.
             * @memberof domzero.v1
             * @classdesc Represents a Challenge.
             * @constructor
             * @param {domzero.v1.Challenge.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Challenge = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Challenge dom0Nonce.
             * @member {Uint8Array} dom0Nonce
             * @memberof domzero.v1.Challenge
             * @instance
             */
            Challenge.prototype.dom0Nonce = $util.newBuffer([]);

            /**
             * Challenge domain.
             * @member {string} domain
             * @memberof domzero.v1.Challenge
             * @instance
             */
            Challenge.prototype.domain = "";

            /**
             * Creates a new Challenge instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Challenge
             * @static
             * @param {domzero.v1.Challenge.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Challenge} Challenge instance
             * @type {{
             *   (properties: domzero.v1.Challenge.$Shape): domzero.v1.Challenge & domzero.v1.Challenge.$Shape;
             *   (properties?: domzero.v1.Challenge.$Properties): domzero.v1.Challenge;
             * }}
             */
            Challenge.create = function(properties) {
                return new Challenge(properties);
            };

            /**
             * Encodes the specified Challenge message. Does not implicitly {@link domzero.v1.Challenge.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Challenge
             * @static
             * @param {domzero.v1.Challenge.$Properties} message Challenge message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Challenge.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dom0Nonce != null && $Object.hasOwnProperty.call(message, "dom0Nonce") && message.dom0Nonce.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.dom0Nonce);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.domain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Challenge message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Challenge
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Challenge & domzero.v1.Challenge.$Shape} Challenge
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Challenge.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Challenge();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.dom0Nonce = value;
                            else
                                delete message.dom0Nonce;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Challenge;
        })();

        v1.Proof = (function() {

            /**
             * Properties of a Proof.
             * @typedef {Object} domzero.v1.Proof.$Properties
             * @property {Uint8Array|null} [claim] Proof claim
             * @property {Uint8Array|null} [cikSignature] Proof cikSignature
             * @property {Uint8Array|null} [hostSignature] Proof hostSignature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Proof.
             * @memberof domzero.v1
             * @interface IProof
             * @augments domzero.v1.Proof.$Properties
             * @deprecated Use domzero.v1.Proof.$Properties instead.
             */

            /**
             * Shape of a Proof.
             * @typedef {domzero.v1.Proof.$Properties} domzero.v1.Proof.$Shape
             */

            /**
             * Constructs a new Proof.
             * @memberof domzero.v1
             * @classdesc Represents a Proof.
             * @constructor
             * @param {domzero.v1.Proof.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Proof = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Proof claim.
             * @member {Uint8Array} claim
             * @memberof domzero.v1.Proof
             * @instance
             */
            Proof.prototype.claim = $util.newBuffer([]);

            /**
             * Proof cikSignature.
             * @member {Uint8Array} cikSignature
             * @memberof domzero.v1.Proof
             * @instance
             */
            Proof.prototype.cikSignature = $util.newBuffer([]);

            /**
             * Proof hostSignature.
             * @member {Uint8Array} hostSignature
             * @memberof domzero.v1.Proof
             * @instance
             */
            Proof.prototype.hostSignature = $util.newBuffer([]);

            /**
             * Creates a new Proof instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Proof
             * @static
             * @param {domzero.v1.Proof.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Proof} Proof instance
             * @type {{
             *   (properties: domzero.v1.Proof.$Shape): domzero.v1.Proof & domzero.v1.Proof.$Shape;
             *   (properties?: domzero.v1.Proof.$Properties): domzero.v1.Proof;
             * }}
             */
            Proof.create = function(properties) {
                return new Proof(properties);
            };

            /**
             * Encodes the specified Proof message. Does not implicitly {@link domzero.v1.Proof.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Proof
             * @static
             * @param {domzero.v1.Proof.$Properties} message Proof message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Proof.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.claim != null && $Object.hasOwnProperty.call(message, "claim") && message.claim.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.claim);
                if (message.cikSignature != null && $Object.hasOwnProperty.call(message, "cikSignature") && message.cikSignature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.cikSignature);
                if (message.hostSignature != null && $Object.hasOwnProperty.call(message, "hostSignature") && message.hostSignature.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.hostSignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Proof message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Proof
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Proof & domzero.v1.Proof.$Shape} Proof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Proof.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Proof();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.claim = value;
                            else
                                delete message.claim;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.cikSignature = value;
                            else
                                delete message.cikSignature;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hostSignature = value;
                            else
                                delete message.hostSignature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Proof;
        })();

        v1.Claim = (function() {

            /**
             * Properties of a Claim.
             * @typedef {Object} domzero.v1.Claim.$Properties
             * @property {Uint8Array|null} [tlsPublicKey] Claim tlsPublicKey
             * @property {string|null} [natsPublicKey] Claim natsPublicKey
             * @property {string|null} [hostname] Claim hostname
             * @property {Uint8Array|null} [facts] Claim facts
             * @property {Uint8Array|null} [keyToken] Claim keyToken
             * @property {Uint8Array|null} [serverCertificateSha256] Claim serverCertificateSha256
             * @property {boolean|null} [keyWritable] Claim keyWritable
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Claim.
             * @memberof domzero.v1
             * @interface IClaim
             * @augments domzero.v1.Claim.$Properties
             * @deprecated Use domzero.v1.Claim.$Properties instead.
             */

            /**
             * Shape of a Claim.
             * @typedef {domzero.v1.Claim.$Properties} domzero.v1.Claim.$Shape
             */

            /**
             * Constructs a new Claim.
             * @memberof domzero.v1
             * @classdesc Represents a Claim.
             * @constructor
             * @param {domzero.v1.Claim.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Claim = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Claim tlsPublicKey.
             * @member {Uint8Array} tlsPublicKey
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.tlsPublicKey = $util.newBuffer([]);

            /**
             * Claim natsPublicKey.
             * @member {string} natsPublicKey
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.natsPublicKey = "";

            /**
             * Claim hostname.
             * @member {string} hostname
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.hostname = "";

            /**
             * Claim facts.
             * @member {Uint8Array} facts
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.facts = $util.newBuffer([]);

            /**
             * Claim keyToken.
             * @member {Uint8Array} keyToken
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.keyToken = $util.newBuffer([]);

            /**
             * Claim serverCertificateSha256.
             * @member {Uint8Array} serverCertificateSha256
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.serverCertificateSha256 = $util.newBuffer([]);

            /**
             * Claim keyWritable.
             * @member {boolean} keyWritable
             * @memberof domzero.v1.Claim
             * @instance
             */
            Claim.prototype.keyWritable = false;

            /**
             * Creates a new Claim instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Claim
             * @static
             * @param {domzero.v1.Claim.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Claim} Claim instance
             * @type {{
             *   (properties: domzero.v1.Claim.$Shape): domzero.v1.Claim & domzero.v1.Claim.$Shape;
             *   (properties?: domzero.v1.Claim.$Properties): domzero.v1.Claim;
             * }}
             */
            Claim.create = function(properties) {
                return new Claim(properties);
            };

            /**
             * Encodes the specified Claim message. Does not implicitly {@link domzero.v1.Claim.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Claim
             * @static
             * @param {domzero.v1.Claim.$Properties} message Claim message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Claim.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tlsPublicKey != null && $Object.hasOwnProperty.call(message, "tlsPublicKey") && message.tlsPublicKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.tlsPublicKey);
                if (message.natsPublicKey != null && $Object.hasOwnProperty.call(message, "natsPublicKey") && message.natsPublicKey !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.natsPublicKey);
                if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname") && message.hostname !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.hostname);
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts") && message.facts.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.facts);
                if (message.keyToken != null && $Object.hasOwnProperty.call(message, "keyToken") && message.keyToken.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.keyToken);
                if (message.serverCertificateSha256 != null && $Object.hasOwnProperty.call(message, "serverCertificateSha256") && message.serverCertificateSha256.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.serverCertificateSha256);
                if (message.keyWritable != null && $Object.hasOwnProperty.call(message, "keyWritable") && message.keyWritable !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.keyWritable);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Claim message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Claim
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Claim & domzero.v1.Claim.$Shape} Claim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Claim.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Claim();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.tlsPublicKey = value;
                            else
                                delete message.tlsPublicKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.natsPublicKey = value;
                            else
                                delete message.natsPublicKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hostname = value;
                            else
                                delete message.hostname;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.facts = value;
                            else
                                delete message.facts;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.keyToken = value;
                            else
                                delete message.keyToken;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.serverCertificateSha256 = value;
                            else
                                delete message.serverCertificateSha256;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.keyWritable = value;
                            else
                                delete message.keyWritable;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Claim;
        })();

        v1.Verdict = (function() {

            /**
             * Properties of a Verdict.
             * @typedef {Object} domzero.v1.Verdict.$Properties
             * @property {domzero.v1.Verdict.Outcome|null} [outcome] Verdict outcome
             * @property {string|null} [code] Verdict code
             * @property {string|null} [reason] Verdict reason
             * @property {domzero.v1.Membership.$Properties|null} [membership] Verdict membership
             * @property {Uint8Array|null} [nextKeyToken] Verdict nextKeyToken
             * @property {string|null} [hostId] Verdict hostId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Verdict.
             * @memberof domzero.v1
             * @interface IVerdict
             * @augments domzero.v1.Verdict.$Properties
             * @deprecated Use domzero.v1.Verdict.$Properties instead.
             */

            /**
             * Shape of a Verdict.
             * @typedef {domzero.v1.Verdict.$Properties} domzero.v1.Verdict.$Shape
             */

            /**
             * Constructs a new Verdict.
             * @memberof domzero.v1
             * @classdesc Represents a Verdict.
             * @constructor
             * @param {domzero.v1.Verdict.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Verdict = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Verdict outcome.
             * @member {domzero.v1.Verdict.Outcome} outcome
             * @memberof domzero.v1.Verdict
             * @instance
             */
            Verdict.prototype.outcome = 0;

            /**
             * Verdict code.
             * @member {string} code
             * @memberof domzero.v1.Verdict
             * @instance
             */
            Verdict.prototype.code = "";

            /**
             * Verdict reason.
             * @member {string} reason
             * @memberof domzero.v1.Verdict
             * @instance
             */
            Verdict.prototype.reason = "";

            /**
             * Verdict membership.
             * @member {domzero.v1.Membership.$Properties|null|undefined} membership
             * @memberof domzero.v1.Verdict
             * @instance
             */
            Verdict.prototype.membership = null;

            /**
             * Verdict nextKeyToken.
             * @member {Uint8Array} nextKeyToken
             * @memberof domzero.v1.Verdict
             * @instance
             */
            Verdict.prototype.nextKeyToken = $util.newBuffer([]);

            /**
             * Verdict hostId.
             * @member {string} hostId
             * @memberof domzero.v1.Verdict
             * @instance
             */
            Verdict.prototype.hostId = "";

            /**
             * Creates a new Verdict instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Verdict
             * @static
             * @param {domzero.v1.Verdict.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Verdict} Verdict instance
             * @type {{
             *   (properties: domzero.v1.Verdict.$Shape): domzero.v1.Verdict & domzero.v1.Verdict.$Shape;
             *   (properties?: domzero.v1.Verdict.$Properties): domzero.v1.Verdict;
             * }}
             */
            Verdict.create = function(properties) {
                return new Verdict(properties);
            };

            /**
             * Encodes the specified Verdict message. Does not implicitly {@link domzero.v1.Verdict.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Verdict
             * @static
             * @param {domzero.v1.Verdict.$Properties} message Verdict message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Verdict.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.outcome);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.membership != null && $Object.hasOwnProperty.call(message, "membership"))
                    $root.domzero.v1.Membership.encode(message.membership, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.nextKeyToken != null && $Object.hasOwnProperty.call(message, "nextKeyToken") && message.nextKeyToken.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.nextKeyToken);
                if (message.hostId != null && $Object.hasOwnProperty.call(message, "hostId") && message.hostId !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.hostId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Verdict message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Verdict
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Verdict & domzero.v1.Verdict.$Shape} Verdict
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Verdict.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Verdict();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.membership = $root.domzero.v1.Membership.decode(reader, reader.size(), $undefined, _depth + 1, message.membership);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nextKeyToken = value;
                            else
                                delete message.nextKeyToken;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hostId = value;
                            else
                                delete message.hostId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Outcome enum.
             * @name domzero.v1.Verdict.Outcome
             * @enum {number}
             * @property {number} OUTCOME_UNSPECIFIED=0 OUTCOME_UNSPECIFIED value
             * @property {number} ACCEPTED=1 ACCEPTED value
             * @property {number} PARKED=2 PARKED value
             * @property {number} REFUSED=3 REFUSED value
             */
            Verdict.Outcome = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OUTCOME_UNSPECIFIED"] = 0;
                values[valuesById[1] = "ACCEPTED"] = 1;
                values[valuesById[2] = "PARKED"] = 2;
                values[valuesById[3] = "REFUSED"] = 3;
                return values;
            })();

            return Verdict;
        })();

        v1.Membership = (function() {

            /**
             * Properties of a Membership.
             * @typedef {Object} domzero.v1.Membership.$Properties
             * @property {string|null} [hostId] Membership hostId
             * @property {string|null} [name] Membership name
             * @property {string|null} [domain] Membership domain
             * @property {string|null} [certificateChainPem] Membership certificateChainPem
             * @property {string|null} [natsUserJwt] Membership natsUserJwt
             * @property {Array.<string>|null} [natsServers] Membership natsServers
             * @property {Array.<string>|null} [hostEndpoints] Membership hostEndpoints
             * @property {string|null} [address] Membership address
             * @property {string|null} [address6] Membership address6
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Membership.
             * @memberof domzero.v1
             * @interface IMembership
             * @augments domzero.v1.Membership.$Properties
             * @deprecated Use domzero.v1.Membership.$Properties instead.
             */

            /**
             * Shape of a Membership.
             * @typedef {domzero.v1.Membership.$Properties} domzero.v1.Membership.$Shape
             */

            /**
             * Constructs a new Membership.
             * @memberof domzero.v1
             * @classdesc Represents a Membership.
             * @constructor
             * @param {domzero.v1.Membership.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Membership = function (properties) {
                this.natsServers = [];
                this.hostEndpoints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Membership hostId.
             * @member {string} hostId
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.hostId = "";

            /**
             * Membership name.
             * @member {string} name
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.name = "";

            /**
             * Membership domain.
             * @member {string} domain
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.domain = "";

            /**
             * Membership certificateChainPem.
             * @member {string} certificateChainPem
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.certificateChainPem = "";

            /**
             * Membership natsUserJwt.
             * @member {string} natsUserJwt
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.natsUserJwt = "";

            /**
             * Membership natsServers.
             * @member {Array.<string>} natsServers
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.natsServers = $util.emptyArray;

            /**
             * Membership hostEndpoints.
             * @member {Array.<string>} hostEndpoints
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.hostEndpoints = $util.emptyArray;

            /**
             * Membership address.
             * @member {string} address
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.address = "";

            /**
             * Membership address6.
             * @member {string} address6
             * @memberof domzero.v1.Membership
             * @instance
             */
            Membership.prototype.address6 = "";

            /**
             * Creates a new Membership instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Membership
             * @static
             * @param {domzero.v1.Membership.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Membership} Membership instance
             * @type {{
             *   (properties: domzero.v1.Membership.$Shape): domzero.v1.Membership & domzero.v1.Membership.$Shape;
             *   (properties?: domzero.v1.Membership.$Properties): domzero.v1.Membership;
             * }}
             */
            Membership.create = function(properties) {
                return new Membership(properties);
            };

            /**
             * Encodes the specified Membership message. Does not implicitly {@link domzero.v1.Membership.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Membership
             * @static
             * @param {domzero.v1.Membership.$Properties} message Membership message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Membership.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hostId != null && $Object.hasOwnProperty.call(message, "hostId") && message.hostId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.hostId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.domain);
                if (message.certificateChainPem != null && $Object.hasOwnProperty.call(message, "certificateChainPem") && message.certificateChainPem !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.certificateChainPem);
                if (message.natsUserJwt != null && $Object.hasOwnProperty.call(message, "natsUserJwt") && message.natsUserJwt !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.natsUserJwt);
                if (message.natsServers != null && message.natsServers.length)
                    for (let i = 0; i < message.natsServers.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.natsServers[i]);
                if (message.hostEndpoints != null && message.hostEndpoints.length)
                    for (let i = 0; i < message.hostEndpoints.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.hostEndpoints[i]);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.address);
                if (message.address6 != null && $Object.hasOwnProperty.call(message, "address6") && message.address6 !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.address6);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Membership message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Membership
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Membership & domzero.v1.Membership.$Shape} Membership
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Membership.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Membership();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hostId = value;
                            else
                                delete message.hostId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.certificateChainPem = value;
                            else
                                delete message.certificateChainPem;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.natsUserJwt = value;
                            else
                                delete message.natsUserJwt;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.natsServers && message.natsServers.length))
                                message.natsServers = [];
                            message.natsServers.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hostEndpoints && message.hostEndpoints.length))
                                message.hostEndpoints = [];
                            message.hostEndpoints.push(reader.stringVerify());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address6 = value;
                            else
                                delete message.address6;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Membership;
        })();

        v1.ConfirmKeyRequest = (function() {

            /**
             * Properties of a ConfirmKeyRequest.
             * @typedef {Object} domzero.v1.ConfirmKeyRequest.$Properties
             * @property {string|null} [cikId] ConfirmKeyRequest cikId
             * @property {string|null} [hostId] ConfirmKeyRequest hostId
             * @property {Uint8Array|null} [keyToken] ConfirmKeyRequest keyToken
             * @property {boolean|null} [written] ConfirmKeyRequest written
             * @property {string|null} [problem] ConfirmKeyRequest problem
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfirmKeyRequest.
             * @memberof domzero.v1
             * @interface IConfirmKeyRequest
             * @augments domzero.v1.ConfirmKeyRequest.$Properties
             * @deprecated Use domzero.v1.ConfirmKeyRequest.$Properties instead.
             */

            /**
             * Shape of a ConfirmKeyRequest.
             * @typedef {domzero.v1.ConfirmKeyRequest.$Properties} domzero.v1.ConfirmKeyRequest.$Shape
             */

            /**
             * Constructs a new ConfirmKeyRequest.
             * @memberof domzero.v1
             * @classdesc Represents a ConfirmKeyRequest.
             * @constructor
             * @param {domzero.v1.ConfirmKeyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfirmKeyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfirmKeyRequest cikId.
             * @member {string} cikId
             * @memberof domzero.v1.ConfirmKeyRequest
             * @instance
             */
            ConfirmKeyRequest.prototype.cikId = "";

            /**
             * ConfirmKeyRequest hostId.
             * @member {string} hostId
             * @memberof domzero.v1.ConfirmKeyRequest
             * @instance
             */
            ConfirmKeyRequest.prototype.hostId = "";

            /**
             * ConfirmKeyRequest keyToken.
             * @member {Uint8Array} keyToken
             * @memberof domzero.v1.ConfirmKeyRequest
             * @instance
             */
            ConfirmKeyRequest.prototype.keyToken = $util.newBuffer([]);

            /**
             * ConfirmKeyRequest written.
             * @member {boolean} written
             * @memberof domzero.v1.ConfirmKeyRequest
             * @instance
             */
            ConfirmKeyRequest.prototype.written = false;

            /**
             * ConfirmKeyRequest problem.
             * @member {string} problem
             * @memberof domzero.v1.ConfirmKeyRequest
             * @instance
             */
            ConfirmKeyRequest.prototype.problem = "";

            /**
             * Creates a new ConfirmKeyRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.ConfirmKeyRequest
             * @static
             * @param {domzero.v1.ConfirmKeyRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.ConfirmKeyRequest} ConfirmKeyRequest instance
             * @type {{
             *   (properties: domzero.v1.ConfirmKeyRequest.$Shape): domzero.v1.ConfirmKeyRequest & domzero.v1.ConfirmKeyRequest.$Shape;
             *   (properties?: domzero.v1.ConfirmKeyRequest.$Properties): domzero.v1.ConfirmKeyRequest;
             * }}
             */
            ConfirmKeyRequest.create = function(properties) {
                return new ConfirmKeyRequest(properties);
            };

            /**
             * Encodes the specified ConfirmKeyRequest message. Does not implicitly {@link domzero.v1.ConfirmKeyRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.ConfirmKeyRequest
             * @static
             * @param {domzero.v1.ConfirmKeyRequest.$Properties} message ConfirmKeyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfirmKeyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cikId != null && $Object.hasOwnProperty.call(message, "cikId") && message.cikId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.cikId);
                if (message.hostId != null && $Object.hasOwnProperty.call(message, "hostId") && message.hostId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.hostId);
                if (message.keyToken != null && $Object.hasOwnProperty.call(message, "keyToken") && message.keyToken.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.keyToken);
                if (message.written != null && $Object.hasOwnProperty.call(message, "written") && message.written !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.written);
                if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.problem);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfirmKeyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.ConfirmKeyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.ConfirmKeyRequest & domzero.v1.ConfirmKeyRequest.$Shape} ConfirmKeyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfirmKeyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.ConfirmKeyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cikId = value;
                            else
                                delete message.cikId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hostId = value;
                            else
                                delete message.hostId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.keyToken = value;
                            else
                                delete message.keyToken;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.written = value;
                            else
                                delete message.written;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.problem = value;
                            else
                                delete message.problem;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConfirmKeyRequest;
        })();

        v1.ConfirmKeyReply = (function() {

            /**
             * Properties of a ConfirmKeyReply.
             * @typedef {Object} domzero.v1.ConfirmKeyReply.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfirmKeyReply.
             * @memberof domzero.v1
             * @interface IConfirmKeyReply
             * @augments domzero.v1.ConfirmKeyReply.$Properties
             * @deprecated Use domzero.v1.ConfirmKeyReply.$Properties instead.
             */

            /**
             * Shape of a ConfirmKeyReply.
             * @typedef {domzero.v1.ConfirmKeyReply.$Properties} domzero.v1.ConfirmKeyReply.$Shape
             */

            /**
             * Constructs a new ConfirmKeyReply.
             * @memberof domzero.v1
             * @classdesc Represents a ConfirmKeyReply.
             * @constructor
             * @param {domzero.v1.ConfirmKeyReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfirmKeyReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ConfirmKeyReply instance using the specified properties.
             * @function create
             * @memberof domzero.v1.ConfirmKeyReply
             * @static
             * @param {domzero.v1.ConfirmKeyReply.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.ConfirmKeyReply} ConfirmKeyReply instance
             * @type {{
             *   (properties: domzero.v1.ConfirmKeyReply.$Shape): domzero.v1.ConfirmKeyReply & domzero.v1.ConfirmKeyReply.$Shape;
             *   (properties?: domzero.v1.ConfirmKeyReply.$Properties): domzero.v1.ConfirmKeyReply;
             * }}
             */
            ConfirmKeyReply.create = function(properties) {
                return new ConfirmKeyReply(properties);
            };

            /**
             * Encodes the specified ConfirmKeyReply message. Does not implicitly {@link domzero.v1.ConfirmKeyReply.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.ConfirmKeyReply
             * @static
             * @param {domzero.v1.ConfirmKeyReply.$Properties} message ConfirmKeyReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfirmKeyReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfirmKeyReply message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.ConfirmKeyReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.ConfirmKeyReply & domzero.v1.ConfirmKeyReply.$Shape} ConfirmKeyReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfirmKeyReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.ConfirmKeyReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConfirmKeyReply;
        })();

        v1.RejoinRequest = (function() {

            /**
             * Properties of a RejoinRequest.
             * @typedef {Object} domzero.v1.RejoinRequest.$Properties
             * @property {domzero.v1.RejoinHello.$Properties|null} [hello] RejoinRequest hello
             * @property {Uint8Array|null} [signature] RejoinRequest signature
             * @property {"hello"|"signature"} [step] RejoinRequest step
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RejoinRequest.
             * @memberof domzero.v1
             * @interface IRejoinRequest
             * @augments domzero.v1.RejoinRequest.$Properties
             * @deprecated Use domzero.v1.RejoinRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a RejoinRequest.
             * @typedef {{
             *   hello?: domzero.v1.RejoinHello.$Shape|null;
             *   signature?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ step?: undefined; hello?: null; signature?: null }|{ step?: "hello"; hello: domzero.v1.RejoinHello.$Shape; signature?: null }|{ step?: "signature"; hello?: null; signature: Uint8Array })
             * )} domzero.v1.RejoinRequest.$Shape
             */

            /**
             * Constructs a new RejoinRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RejoinRequest.
             * @constructor
             * @param {domzero.v1.RejoinRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RejoinRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RejoinRequest hello.
             * @member {domzero.v1.RejoinHello.$Properties|null|undefined} hello
             * @memberof domzero.v1.RejoinRequest
             * @instance
             */
            RejoinRequest.prototype.hello = null;

            /**
             * RejoinRequest signature.
             * @member {Uint8Array|null|undefined} signature
             * @memberof domzero.v1.RejoinRequest
             * @instance
             */
            RejoinRequest.prototype.signature = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * RejoinRequest step.
             * @member {"hello"|"signature"|undefined} step
             * @memberof domzero.v1.RejoinRequest
             * @instance
             */
            $Object.defineProperty(RejoinRequest.prototype, "step", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "signature"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new RejoinRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RejoinRequest
             * @static
             * @param {domzero.v1.RejoinRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RejoinRequest} RejoinRequest instance
             * @type {{
             *   (properties: domzero.v1.RejoinRequest.$Shape): domzero.v1.RejoinRequest & domzero.v1.RejoinRequest.$Shape;
             *   (properties?: domzero.v1.RejoinRequest.$Properties): domzero.v1.RejoinRequest;
             * }}
             */
            RejoinRequest.create = function(properties) {
                return new RejoinRequest(properties);
            };

            /**
             * Encodes the specified RejoinRequest message. Does not implicitly {@link domzero.v1.RejoinRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RejoinRequest
             * @static
             * @param {domzero.v1.RejoinRequest.$Properties} message RejoinRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RejoinRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.domzero.v1.RejoinHello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RejoinRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RejoinRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RejoinRequest & domzero.v1.RejoinRequest.$Shape} RejoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RejoinRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RejoinRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.domzero.v1.RejoinHello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.step = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.signature = reader.bytes();
                            message.step = "signature";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RejoinRequest;
        })();

        v1.RejoinHello = (function() {

            /**
             * Properties of a RejoinHello.
             * @typedef {Object} domzero.v1.RejoinHello.$Properties
             * @property {string|null} [protocol] RejoinHello protocol
             * @property {string|null} [hostId] RejoinHello hostId
             * @property {Uint8Array|null} [agentNonce] RejoinHello agentNonce
             * @property {Uint8Array|null} [serverCertificateSha256] RejoinHello serverCertificateSha256
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RejoinHello.
             * @memberof domzero.v1
             * @interface IRejoinHello
             * @augments domzero.v1.RejoinHello.$Properties
             * @deprecated Use domzero.v1.RejoinHello.$Properties instead.
             */

            /**
             * Shape of a RejoinHello.
             * @typedef {domzero.v1.RejoinHello.$Properties} domzero.v1.RejoinHello.$Shape
             */

            /**
             * Constructs a new RejoinHello.
             * @memberof domzero.v1
             * @classdesc Represents a RejoinHello.
             * @constructor
             * @param {domzero.v1.RejoinHello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RejoinHello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RejoinHello protocol.
             * @member {string} protocol
             * @memberof domzero.v1.RejoinHello
             * @instance
             */
            RejoinHello.prototype.protocol = "";

            /**
             * RejoinHello hostId.
             * @member {string} hostId
             * @memberof domzero.v1.RejoinHello
             * @instance
             */
            RejoinHello.prototype.hostId = "";

            /**
             * RejoinHello agentNonce.
             * @member {Uint8Array} agentNonce
             * @memberof domzero.v1.RejoinHello
             * @instance
             */
            RejoinHello.prototype.agentNonce = $util.newBuffer([]);

            /**
             * RejoinHello serverCertificateSha256.
             * @member {Uint8Array} serverCertificateSha256
             * @memberof domzero.v1.RejoinHello
             * @instance
             */
            RejoinHello.prototype.serverCertificateSha256 = $util.newBuffer([]);

            /**
             * Creates a new RejoinHello instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RejoinHello
             * @static
             * @param {domzero.v1.RejoinHello.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RejoinHello} RejoinHello instance
             * @type {{
             *   (properties: domzero.v1.RejoinHello.$Shape): domzero.v1.RejoinHello & domzero.v1.RejoinHello.$Shape;
             *   (properties?: domzero.v1.RejoinHello.$Properties): domzero.v1.RejoinHello;
             * }}
             */
            RejoinHello.create = function(properties) {
                return new RejoinHello(properties);
            };

            /**
             * Encodes the specified RejoinHello message. Does not implicitly {@link domzero.v1.RejoinHello.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RejoinHello
             * @static
             * @param {domzero.v1.RejoinHello.$Properties} message RejoinHello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RejoinHello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.protocol);
                if (message.hostId != null && $Object.hasOwnProperty.call(message, "hostId") && message.hostId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.hostId);
                if (message.agentNonce != null && $Object.hasOwnProperty.call(message, "agentNonce") && message.agentNonce.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.agentNonce);
                if (message.serverCertificateSha256 != null && $Object.hasOwnProperty.call(message, "serverCertificateSha256") && message.serverCertificateSha256.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.serverCertificateSha256);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RejoinHello message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RejoinHello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RejoinHello & domzero.v1.RejoinHello.$Shape} RejoinHello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RejoinHello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RejoinHello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hostId = value;
                            else
                                delete message.hostId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.agentNonce = value;
                            else
                                delete message.agentNonce;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.serverCertificateSha256 = value;
                            else
                                delete message.serverCertificateSha256;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RejoinHello;
        })();

        v1.RejoinReply = (function() {

            /**
             * Properties of a RejoinReply.
             * @typedef {Object} domzero.v1.RejoinReply.$Properties
             * @property {Uint8Array|null} [dom0Nonce] RejoinReply dom0Nonce
             * @property {domzero.v1.Membership.$Properties|null} [membership] RejoinReply membership
             * @property {"dom0Nonce"|"membership"} [step] RejoinReply step
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RejoinReply.
             * @memberof domzero.v1
             * @interface IRejoinReply
             * @augments domzero.v1.RejoinReply.$Properties
             * @deprecated Use domzero.v1.RejoinReply.$Properties instead.
             */

            /**
             * Narrowed shape of a RejoinReply.
             * @typedef {{
             *   dom0Nonce?: Uint8Array|null;
             *   membership?: domzero.v1.Membership.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ step?: undefined; dom0Nonce?: null; membership?: null }|{ step?: "dom0Nonce"; dom0Nonce: Uint8Array; membership?: null }|{ step?: "membership"; dom0Nonce?: null; membership: domzero.v1.Membership.$Shape })
             * )} domzero.v1.RejoinReply.$Shape
             */

            /**
             * Constructs a new RejoinReply.
             * @memberof domzero.v1
             * @classdesc Represents a RejoinReply.
             * @constructor
             * @param {domzero.v1.RejoinReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RejoinReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RejoinReply dom0Nonce.
             * @member {Uint8Array|null|undefined} dom0Nonce
             * @memberof domzero.v1.RejoinReply
             * @instance
             */
            RejoinReply.prototype.dom0Nonce = null;

            /**
             * RejoinReply membership.
             * @member {domzero.v1.Membership.$Properties|null|undefined} membership
             * @memberof domzero.v1.RejoinReply
             * @instance
             */
            RejoinReply.prototype.membership = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * RejoinReply step.
             * @member {"dom0Nonce"|"membership"|undefined} step
             * @memberof domzero.v1.RejoinReply
             * @instance
             */
            $Object.defineProperty(RejoinReply.prototype, "step", {
                get: $util.oneOfGetter($oneOfFields = ["dom0Nonce", "membership"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new RejoinReply instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RejoinReply
             * @static
             * @param {domzero.v1.RejoinReply.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RejoinReply} RejoinReply instance
             * @type {{
             *   (properties: domzero.v1.RejoinReply.$Shape): domzero.v1.RejoinReply & domzero.v1.RejoinReply.$Shape;
             *   (properties?: domzero.v1.RejoinReply.$Properties): domzero.v1.RejoinReply;
             * }}
             */
            RejoinReply.create = function(properties) {
                return new RejoinReply(properties);
            };

            /**
             * Encodes the specified RejoinReply message. Does not implicitly {@link domzero.v1.RejoinReply.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RejoinReply
             * @static
             * @param {domzero.v1.RejoinReply.$Properties} message RejoinReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RejoinReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dom0Nonce != null && $Object.hasOwnProperty.call(message, "dom0Nonce"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.dom0Nonce);
                if (message.membership != null && $Object.hasOwnProperty.call(message, "membership"))
                    $root.domzero.v1.Membership.encode(message.membership, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RejoinReply message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RejoinReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RejoinReply & domzero.v1.RejoinReply.$Shape} RejoinReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RejoinReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RejoinReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.dom0Nonce = reader.bytes();
                            message.step = "dom0Nonce";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.membership = $root.domzero.v1.Membership.decode(reader, reader.size(), $undefined, _depth + 1, message.membership);
                            message.step = "membership";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RejoinReply;
        })();

        v1.LinksReport = (function() {

            /**
             * Properties of a LinksReport.
             * @typedef {Object} domzero.v1.LinksReport.$Properties
             * @property {number|null} [hub] LinksReport hub
             * @property {Array.<domzero.v1.LinkReport.$Properties>|null} [links] LinksReport links
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinksReport.
             * @memberof domzero.v1
             * @interface ILinksReport
             * @augments domzero.v1.LinksReport.$Properties
             * @deprecated Use domzero.v1.LinksReport.$Properties instead.
             */

            /**
             * Shape of a LinksReport.
             * @typedef {domzero.v1.LinksReport.$Properties} domzero.v1.LinksReport.$Shape
             */

            /**
             * Constructs a new LinksReport.
             * @memberof domzero.v1
             * @classdesc Represents a LinksReport.
             * @constructor
             * @param {domzero.v1.LinksReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinksReport = function (properties) {
                this.links = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LinksReport hub.
             * @member {number} hub
             * @memberof domzero.v1.LinksReport
             * @instance
             */
            LinksReport.prototype.hub = 0;

            /**
             * LinksReport links.
             * @member {Array.<domzero.v1.LinkReport.$Properties>} links
             * @memberof domzero.v1.LinksReport
             * @instance
             */
            LinksReport.prototype.links = $util.emptyArray;

            /**
             * Creates a new LinksReport instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LinksReport
             * @static
             * @param {domzero.v1.LinksReport.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LinksReport} LinksReport instance
             * @type {{
             *   (properties: domzero.v1.LinksReport.$Shape): domzero.v1.LinksReport & domzero.v1.LinksReport.$Shape;
             *   (properties?: domzero.v1.LinksReport.$Properties): domzero.v1.LinksReport;
             * }}
             */
            LinksReport.create = function(properties) {
                return new LinksReport(properties);
            };

            /**
             * Encodes the specified LinksReport message. Does not implicitly {@link domzero.v1.LinksReport.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LinksReport
             * @static
             * @param {domzero.v1.LinksReport.$Properties} message LinksReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinksReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hub != null && $Object.hasOwnProperty.call(message, "hub") && message.hub !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.hub);
                if (message.links != null && message.links.length)
                    for (let i = 0; i < message.links.length; ++i)
                        $root.domzero.v1.LinkReport.encode(message.links[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinksReport message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LinksReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LinksReport & domzero.v1.LinksReport.$Shape} LinksReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinksReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LinksReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hub = value;
                            else
                                delete message.hub;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.links && message.links.length))
                                message.links = [];
                            message.links.push($root.domzero.v1.LinkReport.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LinksReport;
        })();

        v1.LinkReport = (function() {

            /**
             * Properties of a LinkReport.
             * @typedef {Object} domzero.v1.LinkReport.$Properties
             * @property {number|null} [machineNumber] LinkReport machineNumber
             * @property {boolean|null} [direct] LinkReport direct
             * @property {domzero.v1.LinkReport.State|null} [state] LinkReport state
             * @property {number|null} [roundTripMs] LinkReport roundTripMs
             * @property {number|null} [loss] LinkReport loss
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinkReport.
             * @memberof domzero.v1
             * @interface ILinkReport
             * @augments domzero.v1.LinkReport.$Properties
             * @deprecated Use domzero.v1.LinkReport.$Properties instead.
             */

            /**
             * Shape of a LinkReport.
             * @typedef {domzero.v1.LinkReport.$Properties} domzero.v1.LinkReport.$Shape
             */

            /**
             * Constructs a new LinkReport.
             * @memberof domzero.v1
             * @classdesc Represents a LinkReport.
             * @constructor
             * @param {domzero.v1.LinkReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinkReport = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LinkReport machineNumber.
             * @member {number} machineNumber
             * @memberof domzero.v1.LinkReport
             * @instance
             */
            LinkReport.prototype.machineNumber = 0;

            /**
             * LinkReport direct.
             * @member {boolean} direct
             * @memberof domzero.v1.LinkReport
             * @instance
             */
            LinkReport.prototype.direct = false;

            /**
             * LinkReport state.
             * @member {domzero.v1.LinkReport.State} state
             * @memberof domzero.v1.LinkReport
             * @instance
             */
            LinkReport.prototype.state = 0;

            /**
             * LinkReport roundTripMs.
             * @member {number} roundTripMs
             * @memberof domzero.v1.LinkReport
             * @instance
             */
            LinkReport.prototype.roundTripMs = 0;

            /**
             * LinkReport loss.
             * @member {number} loss
             * @memberof domzero.v1.LinkReport
             * @instance
             */
            LinkReport.prototype.loss = 0;

            /**
             * Creates a new LinkReport instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LinkReport
             * @static
             * @param {domzero.v1.LinkReport.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LinkReport} LinkReport instance
             * @type {{
             *   (properties: domzero.v1.LinkReport.$Shape): domzero.v1.LinkReport & domzero.v1.LinkReport.$Shape;
             *   (properties?: domzero.v1.LinkReport.$Properties): domzero.v1.LinkReport;
             * }}
             */
            LinkReport.create = function(properties) {
                return new LinkReport(properties);
            };

            /**
             * Encodes the specified LinkReport message. Does not implicitly {@link domzero.v1.LinkReport.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LinkReport
             * @static
             * @param {domzero.v1.LinkReport.$Properties} message LinkReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinkReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.machineNumber != null && $Object.hasOwnProperty.call(message, "machineNumber") && message.machineNumber !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.machineNumber);
                if (message.direct != null && $Object.hasOwnProperty.call(message, "direct") && message.direct !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.direct);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.state);
                if (message.roundTripMs != null && $Object.hasOwnProperty.call(message, "roundTripMs") && !$Object.is(message.roundTripMs, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.roundTripMs);
                if (message.loss != null && $Object.hasOwnProperty.call(message, "loss") && !$Object.is(message.loss, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.loss);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinkReport message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LinkReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LinkReport & domzero.v1.LinkReport.$Shape} LinkReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinkReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LinkReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.machineNumber = value;
                            else
                                delete message.machineNumber;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.direct = value;
                            else
                                delete message.direct;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.roundTripMs = value;
                            else
                                delete message.roundTripMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.loss = value;
                            else
                                delete message.loss;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * State enum.
             * @name domzero.v1.LinkReport.State
             * @enum {number}
             * @property {number} NEW=0 NEW value
             * @property {number} UP=1 UP value
             * @property {number} DOWN=2 DOWN value
             */
            LinkReport.State = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "NEW"] = 0;
                values[valuesById[1] = "UP"] = 1;
                values[valuesById[2] = "DOWN"] = 2;
                return values;
            })();

            return LinkReport;
        })();

        v1.LinksReceipt = (function() {

            /**
             * Properties of a LinksReceipt.
             * @typedef {Object} domzero.v1.LinksReceipt.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinksReceipt.
             * @memberof domzero.v1
             * @interface ILinksReceipt
             * @augments domzero.v1.LinksReceipt.$Properties
             * @deprecated Use domzero.v1.LinksReceipt.$Properties instead.
             */

            /**
             * Shape of a LinksReceipt.
             * @typedef {domzero.v1.LinksReceipt.$Properties} domzero.v1.LinksReceipt.$Shape
             */

            /**
             * Constructs a new LinksReceipt.
             * @memberof domzero.v1
             * @classdesc Represents a LinksReceipt.
             * @constructor
             * @param {domzero.v1.LinksReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinksReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new LinksReceipt instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LinksReceipt
             * @static
             * @param {domzero.v1.LinksReceipt.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LinksReceipt} LinksReceipt instance
             * @type {{
             *   (properties: domzero.v1.LinksReceipt.$Shape): domzero.v1.LinksReceipt & domzero.v1.LinksReceipt.$Shape;
             *   (properties?: domzero.v1.LinksReceipt.$Properties): domzero.v1.LinksReceipt;
             * }}
             */
            LinksReceipt.create = function(properties) {
                return new LinksReceipt(properties);
            };

            /**
             * Encodes the specified LinksReceipt message. Does not implicitly {@link domzero.v1.LinksReceipt.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LinksReceipt
             * @static
             * @param {domzero.v1.LinksReceipt.$Properties} message LinksReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinksReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinksReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LinksReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LinksReceipt & domzero.v1.LinksReceipt.$Shape} LinksReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinksReceipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LinksReceipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LinksReceipt;
        })();

        v1.TunnelKey = (function() {

            /**
             * Properties of a TunnelKey.
             * @typedef {Object} domzero.v1.TunnelKey.$Properties
             * @property {number|null} [generation] TunnelKey generation
             * @property {string|null} [publicKey] TunnelKey publicKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TunnelKey.
             * @memberof domzero.v1
             * @interface ITunnelKey
             * @augments domzero.v1.TunnelKey.$Properties
             * @deprecated Use domzero.v1.TunnelKey.$Properties instead.
             */

            /**
             * Shape of a TunnelKey.
             * @typedef {domzero.v1.TunnelKey.$Properties} domzero.v1.TunnelKey.$Shape
             */

            /**
             * Constructs a new TunnelKey.
             * @memberof domzero.v1
             * @classdesc Represents a TunnelKey.
             * @constructor
             * @param {domzero.v1.TunnelKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TunnelKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TunnelKey generation.
             * @member {number} generation
             * @memberof domzero.v1.TunnelKey
             * @instance
             */
            TunnelKey.prototype.generation = 0;

            /**
             * TunnelKey publicKey.
             * @member {string} publicKey
             * @memberof domzero.v1.TunnelKey
             * @instance
             */
            TunnelKey.prototype.publicKey = "";

            /**
             * Creates a new TunnelKey instance using the specified properties.
             * @function create
             * @memberof domzero.v1.TunnelKey
             * @static
             * @param {domzero.v1.TunnelKey.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.TunnelKey} TunnelKey instance
             * @type {{
             *   (properties: domzero.v1.TunnelKey.$Shape): domzero.v1.TunnelKey & domzero.v1.TunnelKey.$Shape;
             *   (properties?: domzero.v1.TunnelKey.$Properties): domzero.v1.TunnelKey;
             * }}
             */
            TunnelKey.create = function(properties) {
                return new TunnelKey(properties);
            };

            /**
             * Encodes the specified TunnelKey message. Does not implicitly {@link domzero.v1.TunnelKey.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.TunnelKey
             * @static
             * @param {domzero.v1.TunnelKey.$Properties} message TunnelKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TunnelKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.generation);
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.publicKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TunnelKey message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.TunnelKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.TunnelKey & domzero.v1.TunnelKey.$Shape} TunnelKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TunnelKey.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.TunnelKey();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TunnelKey;
        })();

        v1.KeyReport = (function() {

            /**
             * Properties of a KeyReport.
             * @typedef {Object} domzero.v1.KeyReport.$Properties
             * @property {domzero.v1.TunnelKey.$Properties|null} [key] KeyReport key
             * @property {boolean|null} [isReady] KeyReport isReady
             * @property {Array.<number>|null} [waitingFor] KeyReport waitingFor
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KeyReport.
             * @memberof domzero.v1
             * @interface IKeyReport
             * @augments domzero.v1.KeyReport.$Properties
             * @deprecated Use domzero.v1.KeyReport.$Properties instead.
             */

            /**
             * Shape of a KeyReport.
             * @typedef {domzero.v1.KeyReport.$Properties} domzero.v1.KeyReport.$Shape
             */

            /**
             * Constructs a new KeyReport.
             * @memberof domzero.v1
             * @classdesc Represents a KeyReport.
             * @constructor
             * @param {domzero.v1.KeyReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KeyReport = function (properties) {
                this.waitingFor = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * KeyReport key.
             * @member {domzero.v1.TunnelKey.$Properties|null|undefined} key
             * @memberof domzero.v1.KeyReport
             * @instance
             */
            KeyReport.prototype.key = null;

            /**
             * KeyReport isReady.
             * @member {boolean} isReady
             * @memberof domzero.v1.KeyReport
             * @instance
             */
            KeyReport.prototype.isReady = false;

            /**
             * KeyReport waitingFor.
             * @member {Array.<number>} waitingFor
             * @memberof domzero.v1.KeyReport
             * @instance
             */
            KeyReport.prototype.waitingFor = $util.emptyArray;

            /**
             * Creates a new KeyReport instance using the specified properties.
             * @function create
             * @memberof domzero.v1.KeyReport
             * @static
             * @param {domzero.v1.KeyReport.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.KeyReport} KeyReport instance
             * @type {{
             *   (properties: domzero.v1.KeyReport.$Shape): domzero.v1.KeyReport & domzero.v1.KeyReport.$Shape;
             *   (properties?: domzero.v1.KeyReport.$Properties): domzero.v1.KeyReport;
             * }}
             */
            KeyReport.create = function(properties) {
                return new KeyReport(properties);
            };

            /**
             * Encodes the specified KeyReport message. Does not implicitly {@link domzero.v1.KeyReport.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.KeyReport
             * @static
             * @param {domzero.v1.KeyReport.$Properties} message KeyReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KeyReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.domzero.v1.TunnelKey.encode(message.key, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.isReady != null && $Object.hasOwnProperty.call(message, "isReady") && message.isReady !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.isReady);
                if (message.waitingFor != null && message.waitingFor.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).uint32s(message.waitingFor);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KeyReport message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.KeyReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.KeyReport & domzero.v1.KeyReport.$Shape} KeyReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KeyReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.KeyReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.domzero.v1.TunnelKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isReady = value;
                            else
                                delete message.isReady;
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.waitingFor && message.waitingFor.length))
                                    message.waitingFor = [];
                                reader.uint32s(message.waitingFor);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.waitingFor && message.waitingFor.length))
                                message.waitingFor = [];
                            message.waitingFor.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return KeyReport;
        })();

        v1.KeyReceipt = (function() {

            /**
             * Properties of a KeyReceipt.
             * @typedef {Object} domzero.v1.KeyReceipt.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KeyReceipt.
             * @memberof domzero.v1
             * @interface IKeyReceipt
             * @augments domzero.v1.KeyReceipt.$Properties
             * @deprecated Use domzero.v1.KeyReceipt.$Properties instead.
             */

            /**
             * Shape of a KeyReceipt.
             * @typedef {domzero.v1.KeyReceipt.$Properties} domzero.v1.KeyReceipt.$Shape
             */

            /**
             * Constructs a new KeyReceipt.
             * @memberof domzero.v1
             * @classdesc Represents a KeyReceipt.
             * @constructor
             * @param {domzero.v1.KeyReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KeyReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new KeyReceipt instance using the specified properties.
             * @function create
             * @memberof domzero.v1.KeyReceipt
             * @static
             * @param {domzero.v1.KeyReceipt.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.KeyReceipt} KeyReceipt instance
             * @type {{
             *   (properties: domzero.v1.KeyReceipt.$Shape): domzero.v1.KeyReceipt & domzero.v1.KeyReceipt.$Shape;
             *   (properties?: domzero.v1.KeyReceipt.$Properties): domzero.v1.KeyReceipt;
             * }}
             */
            KeyReceipt.create = function(properties) {
                return new KeyReceipt(properties);
            };

            /**
             * Encodes the specified KeyReceipt message. Does not implicitly {@link domzero.v1.KeyReceipt.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.KeyReceipt
             * @static
             * @param {domzero.v1.KeyReceipt.$Properties} message KeyReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KeyReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KeyReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.KeyReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.KeyReceipt & domzero.v1.KeyReceipt.$Shape} KeyReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KeyReceipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.KeyReceipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return KeyReceipt;
        })();

        v1.HeardReport = (function() {

            /**
             * Properties of a HeardReport.
             * @typedef {Object} domzero.v1.HeardReport.$Properties
             * @property {Array.<number>|null} [machineNumbers] HeardReport machineNumbers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeardReport.
             * @memberof domzero.v1
             * @interface IHeardReport
             * @augments domzero.v1.HeardReport.$Properties
             * @deprecated Use domzero.v1.HeardReport.$Properties instead.
             */

            /**
             * Shape of a HeardReport.
             * @typedef {domzero.v1.HeardReport.$Properties} domzero.v1.HeardReport.$Shape
             */

            /**
             * Constructs a new HeardReport.
             * @memberof domzero.v1
             * @classdesc Represents a HeardReport.
             * @constructor
             * @param {domzero.v1.HeardReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeardReport = function (properties) {
                this.machineNumbers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeardReport machineNumbers.
             * @member {Array.<number>} machineNumbers
             * @memberof domzero.v1.HeardReport
             * @instance
             */
            HeardReport.prototype.machineNumbers = $util.emptyArray;

            /**
             * Creates a new HeardReport instance using the specified properties.
             * @function create
             * @memberof domzero.v1.HeardReport
             * @static
             * @param {domzero.v1.HeardReport.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.HeardReport} HeardReport instance
             * @type {{
             *   (properties: domzero.v1.HeardReport.$Shape): domzero.v1.HeardReport & domzero.v1.HeardReport.$Shape;
             *   (properties?: domzero.v1.HeardReport.$Properties): domzero.v1.HeardReport;
             * }}
             */
            HeardReport.create = function(properties) {
                return new HeardReport(properties);
            };

            /**
             * Encodes the specified HeardReport message. Does not implicitly {@link domzero.v1.HeardReport.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.HeardReport
             * @static
             * @param {domzero.v1.HeardReport.$Properties} message HeardReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeardReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.machineNumbers != null && message.machineNumbers.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint32s(message.machineNumbers);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeardReport message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.HeardReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.HeardReport & domzero.v1.HeardReport.$Shape} HeardReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeardReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.HeardReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType === 2) {
                                if (!(message.machineNumbers && message.machineNumbers.length))
                                    message.machineNumbers = [];
                                reader.uint32s(message.machineNumbers);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.machineNumbers && message.machineNumbers.length))
                                message.machineNumbers = [];
                            message.machineNumbers.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HeardReport;
        })();

        v1.HeardReceipt = (function() {

            /**
             * Properties of a HeardReceipt.
             * @typedef {Object} domzero.v1.HeardReceipt.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeardReceipt.
             * @memberof domzero.v1
             * @interface IHeardReceipt
             * @augments domzero.v1.HeardReceipt.$Properties
             * @deprecated Use domzero.v1.HeardReceipt.$Properties instead.
             */

            /**
             * Shape of a HeardReceipt.
             * @typedef {domzero.v1.HeardReceipt.$Properties} domzero.v1.HeardReceipt.$Shape
             */

            /**
             * Constructs a new HeardReceipt.
             * @memberof domzero.v1
             * @classdesc Represents a HeardReceipt.
             * @constructor
             * @param {domzero.v1.HeardReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeardReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new HeardReceipt instance using the specified properties.
             * @function create
             * @memberof domzero.v1.HeardReceipt
             * @static
             * @param {domzero.v1.HeardReceipt.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.HeardReceipt} HeardReceipt instance
             * @type {{
             *   (properties: domzero.v1.HeardReceipt.$Shape): domzero.v1.HeardReceipt & domzero.v1.HeardReceipt.$Shape;
             *   (properties?: domzero.v1.HeardReceipt.$Properties): domzero.v1.HeardReceipt;
             * }}
             */
            HeardReceipt.create = function(properties) {
                return new HeardReceipt(properties);
            };

            /**
             * Encodes the specified HeardReceipt message. Does not implicitly {@link domzero.v1.HeardReceipt.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.HeardReceipt
             * @static
             * @param {domzero.v1.HeardReceipt.$Properties} message HeardReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeardReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeardReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.HeardReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.HeardReceipt & domzero.v1.HeardReceipt.$Shape} HeardReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeardReceipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.HeardReceipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HeardReceipt;
        })();

        v1.FactsReport = (function() {

            /**
             * Properties of a FactsReport.
             * @typedef {Object} domzero.v1.FactsReport.$Properties
             * @property {Uint8Array|null} [facts] FactsReport facts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FactsReport.
             * @memberof domzero.v1
             * @interface IFactsReport
             * @augments domzero.v1.FactsReport.$Properties
             * @deprecated Use domzero.v1.FactsReport.$Properties instead.
             */

            /**
             * Shape of a FactsReport.
             * @typedef {domzero.v1.FactsReport.$Properties} domzero.v1.FactsReport.$Shape
             */

            /**
             * Constructs a new FactsReport.
             * @memberof domzero.v1
             * @classdesc Represents a FactsReport.
             * @constructor
             * @param {domzero.v1.FactsReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FactsReport = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FactsReport facts.
             * @member {Uint8Array} facts
             * @memberof domzero.v1.FactsReport
             * @instance
             */
            FactsReport.prototype.facts = $util.newBuffer([]);

            /**
             * Creates a new FactsReport instance using the specified properties.
             * @function create
             * @memberof domzero.v1.FactsReport
             * @static
             * @param {domzero.v1.FactsReport.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.FactsReport} FactsReport instance
             * @type {{
             *   (properties: domzero.v1.FactsReport.$Shape): domzero.v1.FactsReport & domzero.v1.FactsReport.$Shape;
             *   (properties?: domzero.v1.FactsReport.$Properties): domzero.v1.FactsReport;
             * }}
             */
            FactsReport.create = function(properties) {
                return new FactsReport(properties);
            };

            /**
             * Encodes the specified FactsReport message. Does not implicitly {@link domzero.v1.FactsReport.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.FactsReport
             * @static
             * @param {domzero.v1.FactsReport.$Properties} message FactsReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FactsReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts") && message.facts.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.facts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FactsReport message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.FactsReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.FactsReport & domzero.v1.FactsReport.$Shape} FactsReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FactsReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.FactsReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.facts = value;
                            else
                                delete message.facts;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FactsReport;
        })();

        v1.FactsReceipt = (function() {

            /**
             * Properties of a FactsReceipt.
             * @typedef {Object} domzero.v1.FactsReceipt.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FactsReceipt.
             * @memberof domzero.v1
             * @interface IFactsReceipt
             * @augments domzero.v1.FactsReceipt.$Properties
             * @deprecated Use domzero.v1.FactsReceipt.$Properties instead.
             */

            /**
             * Shape of a FactsReceipt.
             * @typedef {domzero.v1.FactsReceipt.$Properties} domzero.v1.FactsReceipt.$Shape
             */

            /**
             * Constructs a new FactsReceipt.
             * @memberof domzero.v1
             * @classdesc Represents a FactsReceipt.
             * @constructor
             * @param {domzero.v1.FactsReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FactsReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new FactsReceipt instance using the specified properties.
             * @function create
             * @memberof domzero.v1.FactsReceipt
             * @static
             * @param {domzero.v1.FactsReceipt.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.FactsReceipt} FactsReceipt instance
             * @type {{
             *   (properties: domzero.v1.FactsReceipt.$Shape): domzero.v1.FactsReceipt & domzero.v1.FactsReceipt.$Shape;
             *   (properties?: domzero.v1.FactsReceipt.$Properties): domzero.v1.FactsReceipt;
             * }}
             */
            FactsReceipt.create = function(properties) {
                return new FactsReceipt(properties);
            };

            /**
             * Encodes the specified FactsReceipt message. Does not implicitly {@link domzero.v1.FactsReceipt.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.FactsReceipt
             * @static
             * @param {domzero.v1.FactsReceipt.$Properties} message FactsReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FactsReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FactsReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.FactsReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.FactsReceipt & domzero.v1.FactsReceipt.$Shape} FactsReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FactsReceipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.FactsReceipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FactsReceipt;
        })();

        v1.RenewRequest = (function() {

            /**
             * Properties of a RenewRequest.
             * @typedef {Object} domzero.v1.RenewRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RenewRequest.
             * @memberof domzero.v1
             * @interface IRenewRequest
             * @augments domzero.v1.RenewRequest.$Properties
             * @deprecated Use domzero.v1.RenewRequest.$Properties instead.
             */

            /**
             * Shape of a RenewRequest.
             * @typedef {domzero.v1.RenewRequest.$Properties} domzero.v1.RenewRequest.$Shape
             */

            /**
             * Constructs a new RenewRequest.
             * @memberof domzero.v1
             * @classdesc Represents a RenewRequest.
             * @constructor
             * @param {domzero.v1.RenewRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RenewRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new RenewRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.RenewRequest
             * @static
             * @param {domzero.v1.RenewRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.RenewRequest} RenewRequest instance
             * @type {{
             *   (properties: domzero.v1.RenewRequest.$Shape): domzero.v1.RenewRequest & domzero.v1.RenewRequest.$Shape;
             *   (properties?: domzero.v1.RenewRequest.$Properties): domzero.v1.RenewRequest;
             * }}
             */
            RenewRequest.create = function(properties) {
                return new RenewRequest(properties);
            };

            /**
             * Encodes the specified RenewRequest message. Does not implicitly {@link domzero.v1.RenewRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.RenewRequest
             * @static
             * @param {domzero.v1.RenewRequest.$Properties} message RenewRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RenewRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RenewRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.RenewRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.RenewRequest & domzero.v1.RenewRequest.$Shape} RenewRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RenewRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.RenewRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RenewRequest;
        })();

        v1.SessionRequest = (function() {

            /**
             * Properties of a SessionRequest.
             * @typedef {Object} domzero.v1.SessionRequest.$Properties
             * @property {string|null} [agentVersion] SessionRequest agentVersion
             * @property {domzero.v1.Underlay.$Properties|null} [underlay] SessionRequest underlay
             * @property {string|null} [bansRevision] SessionRequest bansRevision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionRequest.
             * @memberof domzero.v1
             * @interface ISessionRequest
             * @augments domzero.v1.SessionRequest.$Properties
             * @deprecated Use domzero.v1.SessionRequest.$Properties instead.
             */

            /**
             * Shape of a SessionRequest.
             * @typedef {domzero.v1.SessionRequest.$Properties} domzero.v1.SessionRequest.$Shape
             */

            /**
             * Constructs a new SessionRequest.
             * @memberof domzero.v1
             * @classdesc Represents a SessionRequest.
             * @constructor
             * @param {domzero.v1.SessionRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SessionRequest agentVersion.
             * @member {string} agentVersion
             * @memberof domzero.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentVersion = "";

            /**
             * SessionRequest underlay.
             * @member {domzero.v1.Underlay.$Properties|null|undefined} underlay
             * @memberof domzero.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.underlay = null;

            /**
             * SessionRequest bansRevision.
             * @member {string} bansRevision
             * @memberof domzero.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.bansRevision = "";

            /**
             * Creates a new SessionRequest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.SessionRequest
             * @static
             * @param {domzero.v1.SessionRequest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.SessionRequest} SessionRequest instance
             * @type {{
             *   (properties: domzero.v1.SessionRequest.$Shape): domzero.v1.SessionRequest & domzero.v1.SessionRequest.$Shape;
             *   (properties?: domzero.v1.SessionRequest.$Properties): domzero.v1.SessionRequest;
             * }}
             */
            SessionRequest.create = function(properties) {
                return new SessionRequest(properties);
            };

            /**
             * Encodes the specified SessionRequest message. Does not implicitly {@link domzero.v1.SessionRequest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.SessionRequest
             * @static
             * @param {domzero.v1.SessionRequest.$Properties} message SessionRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion") && message.agentVersion !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.agentVersion);
                if (message.underlay != null && $Object.hasOwnProperty.call(message, "underlay"))
                    $root.domzero.v1.Underlay.encode(message.underlay, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.bansRevision != null && $Object.hasOwnProperty.call(message, "bansRevision") && message.bansRevision !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.bansRevision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionRequest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.SessionRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.SessionRequest & domzero.v1.SessionRequest.$Shape} SessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.SessionRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentVersion = value;
                            else
                                delete message.agentVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.underlay = $root.domzero.v1.Underlay.decode(reader, reader.size(), $undefined, _depth + 1, message.underlay);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.bansRevision = value;
                            else
                                delete message.bansRevision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SessionRequest;
        })();

        v1.HostQuestion = (function() {

            /**
             * Properties of a HostQuestion.
             * @typedef {Object} domzero.v1.HostQuestion.$Properties
             * @property {number|null} [id] HostQuestion id
             * @property {string|null} [json] HostQuestion json
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HostQuestion.
             * @memberof domzero.v1
             * @interface IHostQuestion
             * @augments domzero.v1.HostQuestion.$Properties
             * @deprecated Use domzero.v1.HostQuestion.$Properties instead.
             */

            /**
             * Shape of a HostQuestion.
             * @typedef {domzero.v1.HostQuestion.$Properties} domzero.v1.HostQuestion.$Shape
             */

            /**
             * Constructs a new HostQuestion.
             * @memberof domzero.v1
             * @classdesc Represents a HostQuestion.
             * @constructor
             * @param {domzero.v1.HostQuestion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HostQuestion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HostQuestion id.
             * @member {number} id
             * @memberof domzero.v1.HostQuestion
             * @instance
             */
            HostQuestion.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HostQuestion json.
             * @member {string} json
             * @memberof domzero.v1.HostQuestion
             * @instance
             */
            HostQuestion.prototype.json = "";

            /**
             * Creates a new HostQuestion instance using the specified properties.
             * @function create
             * @memberof domzero.v1.HostQuestion
             * @static
             * @param {domzero.v1.HostQuestion.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.HostQuestion} HostQuestion instance
             * @type {{
             *   (properties: domzero.v1.HostQuestion.$Shape): domzero.v1.HostQuestion & domzero.v1.HostQuestion.$Shape;
             *   (properties?: domzero.v1.HostQuestion.$Properties): domzero.v1.HostQuestion;
             * }}
             */
            HostQuestion.create = function(properties) {
                return new HostQuestion(properties);
            };

            /**
             * Encodes the specified HostQuestion message. Does not implicitly {@link domzero.v1.HostQuestion.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.HostQuestion
             * @static
             * @param {domzero.v1.HostQuestion.$Properties} message HostQuestion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HostQuestion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.json);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HostQuestion message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.HostQuestion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.HostQuestion & domzero.v1.HostQuestion.$Shape} HostQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HostQuestion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.HostQuestion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HostQuestion;
        })();

        v1.HostAnswer = (function() {

            /**
             * Properties of a HostAnswer.
             * @typedef {Object} domzero.v1.HostAnswer.$Properties
             * @property {number|null} [id] HostAnswer id
             * @property {string|null} [json] HostAnswer json
             * @property {string|null} [problem] HostAnswer problem
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HostAnswer.
             * @memberof domzero.v1
             * @interface IHostAnswer
             * @augments domzero.v1.HostAnswer.$Properties
             * @deprecated Use domzero.v1.HostAnswer.$Properties instead.
             */

            /**
             * Shape of a HostAnswer.
             * @typedef {domzero.v1.HostAnswer.$Properties} domzero.v1.HostAnswer.$Shape
             */

            /**
             * Constructs a new HostAnswer.
             * @memberof domzero.v1
             * @classdesc Represents a HostAnswer.
             * @constructor
             * @param {domzero.v1.HostAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HostAnswer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HostAnswer id.
             * @member {number} id
             * @memberof domzero.v1.HostAnswer
             * @instance
             */
            HostAnswer.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HostAnswer json.
             * @member {string} json
             * @memberof domzero.v1.HostAnswer
             * @instance
             */
            HostAnswer.prototype.json = "";

            /**
             * HostAnswer problem.
             * @member {string} problem
             * @memberof domzero.v1.HostAnswer
             * @instance
             */
            HostAnswer.prototype.problem = "";

            /**
             * Creates a new HostAnswer instance using the specified properties.
             * @function create
             * @memberof domzero.v1.HostAnswer
             * @static
             * @param {domzero.v1.HostAnswer.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.HostAnswer} HostAnswer instance
             * @type {{
             *   (properties: domzero.v1.HostAnswer.$Shape): domzero.v1.HostAnswer & domzero.v1.HostAnswer.$Shape;
             *   (properties?: domzero.v1.HostAnswer.$Properties): domzero.v1.HostAnswer;
             * }}
             */
            HostAnswer.create = function(properties) {
                return new HostAnswer(properties);
            };

            /**
             * Encodes the specified HostAnswer message. Does not implicitly {@link domzero.v1.HostAnswer.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.HostAnswer
             * @static
             * @param {domzero.v1.HostAnswer.$Properties} message HostAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HostAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.json);
                if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.problem);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HostAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.HostAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.HostAnswer & domzero.v1.HostAnswer.$Shape} HostAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HostAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.HostAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.problem = value;
                            else
                                delete message.problem;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HostAnswer;
        })();

        v1.HostAnswerReceipt = (function() {

            /**
             * Properties of a HostAnswerReceipt.
             * @typedef {Object} domzero.v1.HostAnswerReceipt.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HostAnswerReceipt.
             * @memberof domzero.v1
             * @interface IHostAnswerReceipt
             * @augments domzero.v1.HostAnswerReceipt.$Properties
             * @deprecated Use domzero.v1.HostAnswerReceipt.$Properties instead.
             */

            /**
             * Shape of a HostAnswerReceipt.
             * @typedef {domzero.v1.HostAnswerReceipt.$Properties} domzero.v1.HostAnswerReceipt.$Shape
             */

            /**
             * Constructs a new HostAnswerReceipt.
             * @memberof domzero.v1
             * @classdesc Represents a HostAnswerReceipt.
             * @constructor
             * @param {domzero.v1.HostAnswerReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HostAnswerReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new HostAnswerReceipt instance using the specified properties.
             * @function create
             * @memberof domzero.v1.HostAnswerReceipt
             * @static
             * @param {domzero.v1.HostAnswerReceipt.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.HostAnswerReceipt} HostAnswerReceipt instance
             * @type {{
             *   (properties: domzero.v1.HostAnswerReceipt.$Shape): domzero.v1.HostAnswerReceipt & domzero.v1.HostAnswerReceipt.$Shape;
             *   (properties?: domzero.v1.HostAnswerReceipt.$Properties): domzero.v1.HostAnswerReceipt;
             * }}
             */
            HostAnswerReceipt.create = function(properties) {
                return new HostAnswerReceipt(properties);
            };

            /**
             * Encodes the specified HostAnswerReceipt message. Does not implicitly {@link domzero.v1.HostAnswerReceipt.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.HostAnswerReceipt
             * @static
             * @param {domzero.v1.HostAnswerReceipt.$Properties} message HostAnswerReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HostAnswerReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HostAnswerReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.HostAnswerReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.HostAnswerReceipt & domzero.v1.HostAnswerReceipt.$Shape} HostAnswerReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HostAnswerReceipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.HostAnswerReceipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HostAnswerReceipt;
        })();

        v1.Bans = (function() {

            /**
             * Properties of a Bans.
             * @typedef {Object} domzero.v1.Bans.$Properties
             * @property {boolean|null} [isWhole] Bans isWhole
             * @property {boolean|null} [isLast] Bans isLast
             * @property {string|null} [banned] Bans banned
             * @property {string|null} [lifted] Bans lifted
             * @property {string|null} [revision] Bans revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Bans.
             * @memberof domzero.v1
             * @interface IBans
             * @augments domzero.v1.Bans.$Properties
             * @deprecated Use domzero.v1.Bans.$Properties instead.
             */

            /**
             * Shape of a Bans.
             * @typedef {domzero.v1.Bans.$Properties} domzero.v1.Bans.$Shape
             */

            /**
             * Constructs a new Bans.
             * @memberof domzero.v1
             * @classdesc Represents a Bans.
             * @constructor
             * @param {domzero.v1.Bans.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Bans = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Bans isWhole.
             * @member {boolean} isWhole
             * @memberof domzero.v1.Bans
             * @instance
             */
            Bans.prototype.isWhole = false;

            /**
             * Bans isLast.
             * @member {boolean} isLast
             * @memberof domzero.v1.Bans
             * @instance
             */
            Bans.prototype.isLast = false;

            /**
             * Bans banned.
             * @member {string} banned
             * @memberof domzero.v1.Bans
             * @instance
             */
            Bans.prototype.banned = "";

            /**
             * Bans lifted.
             * @member {string} lifted
             * @memberof domzero.v1.Bans
             * @instance
             */
            Bans.prototype.lifted = "";

            /**
             * Bans revision.
             * @member {string} revision
             * @memberof domzero.v1.Bans
             * @instance
             */
            Bans.prototype.revision = "";

            /**
             * Creates a new Bans instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Bans
             * @static
             * @param {domzero.v1.Bans.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Bans} Bans instance
             * @type {{
             *   (properties: domzero.v1.Bans.$Shape): domzero.v1.Bans & domzero.v1.Bans.$Shape;
             *   (properties?: domzero.v1.Bans.$Properties): domzero.v1.Bans;
             * }}
             */
            Bans.create = function(properties) {
                return new Bans(properties);
            };

            /**
             * Encodes the specified Bans message. Does not implicitly {@link domzero.v1.Bans.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Bans
             * @static
             * @param {domzero.v1.Bans.$Properties} message Bans message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Bans.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.isWhole != null && $Object.hasOwnProperty.call(message, "isWhole") && message.isWhole !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.isWhole);
                if (message.isLast != null && $Object.hasOwnProperty.call(message, "isLast") && message.isLast !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.isLast);
                if (message.banned != null && $Object.hasOwnProperty.call(message, "banned") && message.banned !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.banned);
                if (message.lifted != null && $Object.hasOwnProperty.call(message, "lifted") && message.lifted !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.lifted);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Bans message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Bans
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Bans & domzero.v1.Bans.$Shape} Bans
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Bans.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Bans();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isWhole = value;
                            else
                                delete message.isWhole;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isLast = value;
                            else
                                delete message.isLast;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.banned = value;
                            else
                                delete message.banned;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lifted = value;
                            else
                                delete message.lifted;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Bans;
        })();

        v1.Underlay = (function() {

            /**
             * Properties of an Underlay.
             * @typedef {Object} domzero.v1.Underlay.$Properties
             * @property {string|null} [publicKey] Underlay publicKey
             * @property {number|null} [port] Underlay port
             * @property {Array.<string>|null} [addresses] Underlay addresses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Underlay.
             * @memberof domzero.v1
             * @interface IUnderlay
             * @augments domzero.v1.Underlay.$Properties
             * @deprecated Use domzero.v1.Underlay.$Properties instead.
             */

            /**
             * Shape of an Underlay.
             * @typedef {domzero.v1.Underlay.$Properties} domzero.v1.Underlay.$Shape
             */

            /**
             * Constructs a new Underlay.
             * @memberof domzero.v1
             * @classdesc Represents an Underlay.
             * @constructor
             * @param {domzero.v1.Underlay.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Underlay = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Underlay publicKey.
             * @member {string} publicKey
             * @memberof domzero.v1.Underlay
             * @instance
             */
            Underlay.prototype.publicKey = "";

            /**
             * Underlay port.
             * @member {number} port
             * @memberof domzero.v1.Underlay
             * @instance
             */
            Underlay.prototype.port = 0;

            /**
             * Underlay addresses.
             * @member {Array.<string>} addresses
             * @memberof domzero.v1.Underlay
             * @instance
             */
            Underlay.prototype.addresses = $util.emptyArray;

            /**
             * Creates a new Underlay instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Underlay
             * @static
             * @param {domzero.v1.Underlay.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Underlay} Underlay instance
             * @type {{
             *   (properties: domzero.v1.Underlay.$Shape): domzero.v1.Underlay & domzero.v1.Underlay.$Shape;
             *   (properties?: domzero.v1.Underlay.$Properties): domzero.v1.Underlay;
             * }}
             */
            Underlay.create = function(properties) {
                return new Underlay(properties);
            };

            /**
             * Encodes the specified Underlay message. Does not implicitly {@link domzero.v1.Underlay.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Underlay
             * @static
             * @param {domzero.v1.Underlay.$Properties} message Underlay message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Underlay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.publicKey);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.addresses[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Underlay message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Underlay
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Underlay & domzero.v1.Underlay.$Shape} Underlay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Underlay.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Underlay();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Underlay;
        })();

        v1.Mesh = (function() {

            /**
             * Properties of a Mesh.
             * @typedef {Object} domzero.v1.Mesh.$Properties
             * @property {string|null} [problem] Mesh problem
             * @property {string|null} [ulaGlobalId] Mesh ulaGlobalId
             * @property {Array.<domzero.v1.MeshHub.$Properties>|null} [hubs] Mesh hubs
             * @property {Array.<domzero.v1.MeshPeer.$Properties>|null} [neighbours] Mesh neighbours
             * @property {number|null} [probeMs] Mesh probeMs
             * @property {domzero.v1.Keyhole.$Properties|null} [keyhole] Mesh keyhole
             * @property {domzero.v1.Names.$Properties|null} [names] Mesh names
             * @property {domzero.v1.OwnKeys.$Properties|null} [own] Mesh own
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Mesh.
             * @memberof domzero.v1
             * @interface IMesh
             * @augments domzero.v1.Mesh.$Properties
             * @deprecated Use domzero.v1.Mesh.$Properties instead.
             */

            /**
             * Shape of a Mesh.
             * @typedef {domzero.v1.Mesh.$Properties} domzero.v1.Mesh.$Shape
             */

            /**
             * Constructs a new Mesh.
             * @memberof domzero.v1
             * @classdesc Represents a Mesh.
             * @constructor
             * @param {domzero.v1.Mesh.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Mesh = function (properties) {
                this.hubs = [];
                this.neighbours = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Mesh problem.
             * @member {string} problem
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.problem = "";

            /**
             * Mesh ulaGlobalId.
             * @member {string} ulaGlobalId
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.ulaGlobalId = "";

            /**
             * Mesh hubs.
             * @member {Array.<domzero.v1.MeshHub.$Properties>} hubs
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.hubs = $util.emptyArray;

            /**
             * Mesh neighbours.
             * @member {Array.<domzero.v1.MeshPeer.$Properties>} neighbours
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.neighbours = $util.emptyArray;

            /**
             * Mesh probeMs.
             * @member {number} probeMs
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.probeMs = 0;

            /**
             * Mesh keyhole.
             * @member {domzero.v1.Keyhole.$Properties|null|undefined} keyhole
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.keyhole = null;

            /**
             * Mesh names.
             * @member {domzero.v1.Names.$Properties|null|undefined} names
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.names = null;

            /**
             * Mesh own.
             * @member {domzero.v1.OwnKeys.$Properties|null|undefined} own
             * @memberof domzero.v1.Mesh
             * @instance
             */
            Mesh.prototype.own = null;

            /**
             * Creates a new Mesh instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Mesh
             * @static
             * @param {domzero.v1.Mesh.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Mesh} Mesh instance
             * @type {{
             *   (properties: domzero.v1.Mesh.$Shape): domzero.v1.Mesh & domzero.v1.Mesh.$Shape;
             *   (properties?: domzero.v1.Mesh.$Properties): domzero.v1.Mesh;
             * }}
             */
            Mesh.create = function(properties) {
                return new Mesh(properties);
            };

            /**
             * Encodes the specified Mesh message. Does not implicitly {@link domzero.v1.Mesh.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Mesh
             * @static
             * @param {domzero.v1.Mesh.$Properties} message Mesh message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Mesh.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.problem);
                if (message.ulaGlobalId != null && $Object.hasOwnProperty.call(message, "ulaGlobalId") && message.ulaGlobalId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.ulaGlobalId);
                if (message.hubs != null && message.hubs.length)
                    for (let i = 0; i < message.hubs.length; ++i)
                        $root.domzero.v1.MeshHub.encode(message.hubs[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.neighbours != null && message.neighbours.length)
                    for (let i = 0; i < message.neighbours.length; ++i)
                        $root.domzero.v1.MeshPeer.encode(message.neighbours[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.probeMs != null && $Object.hasOwnProperty.call(message, "probeMs") && message.probeMs !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.probeMs);
                if (message.keyhole != null && $Object.hasOwnProperty.call(message, "keyhole"))
                    $root.domzero.v1.Keyhole.encode(message.keyhole, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.names != null && $Object.hasOwnProperty.call(message, "names"))
                    $root.domzero.v1.Names.encode(message.names, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.own != null && $Object.hasOwnProperty.call(message, "own"))
                    $root.domzero.v1.OwnKeys.encode(message.own, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Mesh message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Mesh
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Mesh & domzero.v1.Mesh.$Shape} Mesh
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Mesh.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Mesh();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.problem = value;
                            else
                                delete message.problem;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ulaGlobalId = value;
                            else
                                delete message.ulaGlobalId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hubs && message.hubs.length))
                                message.hubs = [];
                            message.hubs.push($root.domzero.v1.MeshHub.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.neighbours && message.neighbours.length))
                                message.neighbours = [];
                            message.neighbours.push($root.domzero.v1.MeshPeer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.probeMs = value;
                            else
                                delete message.probeMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.keyhole = $root.domzero.v1.Keyhole.decode(reader, reader.size(), $undefined, _depth + 1, message.keyhole);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.names = $root.domzero.v1.Names.decode(reader, reader.size(), $undefined, _depth + 1, message.names);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.own = $root.domzero.v1.OwnKeys.decode(reader, reader.size(), $undefined, _depth + 1, message.own);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Mesh;
        })();

        v1.OwnKeys = (function() {

            /**
             * Properties of an OwnKeys.
             * @typedef {Object} domzero.v1.OwnKeys.$Properties
             * @property {number|null} [generation] OwnKeys generation
             * @property {Array.<domzero.v1.TunnelKey.$Properties>|null} [keys] OwnKeys keys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OwnKeys.
             * @memberof domzero.v1
             * @interface IOwnKeys
             * @augments domzero.v1.OwnKeys.$Properties
             * @deprecated Use domzero.v1.OwnKeys.$Properties instead.
             */

            /**
             * Shape of an OwnKeys.
             * @typedef {domzero.v1.OwnKeys.$Properties} domzero.v1.OwnKeys.$Shape
             */

            /**
             * Constructs a new OwnKeys.
             * @memberof domzero.v1
             * @classdesc Represents an OwnKeys.
             * @constructor
             * @param {domzero.v1.OwnKeys.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OwnKeys = function (properties) {
                this.keys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OwnKeys generation.
             * @member {number} generation
             * @memberof domzero.v1.OwnKeys
             * @instance
             */
            OwnKeys.prototype.generation = 0;

            /**
             * OwnKeys keys.
             * @member {Array.<domzero.v1.TunnelKey.$Properties>} keys
             * @memberof domzero.v1.OwnKeys
             * @instance
             */
            OwnKeys.prototype.keys = $util.emptyArray;

            /**
             * Creates a new OwnKeys instance using the specified properties.
             * @function create
             * @memberof domzero.v1.OwnKeys
             * @static
             * @param {domzero.v1.OwnKeys.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.OwnKeys} OwnKeys instance
             * @type {{
             *   (properties: domzero.v1.OwnKeys.$Shape): domzero.v1.OwnKeys & domzero.v1.OwnKeys.$Shape;
             *   (properties?: domzero.v1.OwnKeys.$Properties): domzero.v1.OwnKeys;
             * }}
             */
            OwnKeys.create = function(properties) {
                return new OwnKeys(properties);
            };

            /**
             * Encodes the specified OwnKeys message. Does not implicitly {@link domzero.v1.OwnKeys.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.OwnKeys
             * @static
             * @param {domzero.v1.OwnKeys.$Properties} message OwnKeys message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OwnKeys.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.generation);
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        $root.domzero.v1.TunnelKey.encode(message.keys[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OwnKeys message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.OwnKeys
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.OwnKeys & domzero.v1.OwnKeys.$Shape} OwnKeys
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OwnKeys.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.OwnKeys();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keys && message.keys.length))
                                message.keys = [];
                            message.keys.push($root.domzero.v1.TunnelKey.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OwnKeys;
        })();

        v1.Names = (function() {

            /**
             * Properties of a Names.
             * @typedef {Object} domzero.v1.Names.$Properties
             * @property {string|null} [domain] Names domain
             * @property {Array.<string>|null} [servers] Names servers
             * @property {Array.<string>|null} [zones] Names zones
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Names.
             * @memberof domzero.v1
             * @interface INames
             * @augments domzero.v1.Names.$Properties
             * @deprecated Use domzero.v1.Names.$Properties instead.
             */

            /**
             * Shape of a Names.
             * @typedef {domzero.v1.Names.$Properties} domzero.v1.Names.$Shape
             */

            /**
             * Constructs a new Names.
             * @memberof domzero.v1
             * @classdesc Represents a Names.
             * @constructor
             * @param {domzero.v1.Names.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Names = function (properties) {
                this.servers = [];
                this.zones = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Names domain.
             * @member {string} domain
             * @memberof domzero.v1.Names
             * @instance
             */
            Names.prototype.domain = "";

            /**
             * Names servers.
             * @member {Array.<string>} servers
             * @memberof domzero.v1.Names
             * @instance
             */
            Names.prototype.servers = $util.emptyArray;

            /**
             * Names zones.
             * @member {Array.<string>} zones
             * @memberof domzero.v1.Names
             * @instance
             */
            Names.prototype.zones = $util.emptyArray;

            /**
             * Creates a new Names instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Names
             * @static
             * @param {domzero.v1.Names.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Names} Names instance
             * @type {{
             *   (properties: domzero.v1.Names.$Shape): domzero.v1.Names & domzero.v1.Names.$Shape;
             *   (properties?: domzero.v1.Names.$Properties): domzero.v1.Names;
             * }}
             */
            Names.create = function(properties) {
                return new Names(properties);
            };

            /**
             * Encodes the specified Names message. Does not implicitly {@link domzero.v1.Names.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Names
             * @static
             * @param {domzero.v1.Names.$Properties} message Names message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Names.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.domain);
                if (message.servers != null && message.servers.length)
                    for (let i = 0; i < message.servers.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.servers[i]);
                if (message.zones != null && message.zones.length)
                    for (let i = 0; i < message.zones.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.zones[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Names message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Names
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Names & domzero.v1.Names.$Shape} Names
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Names.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Names();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.servers && message.servers.length))
                                message.servers = [];
                            message.servers.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.zones && message.zones.length))
                                message.zones = [];
                            message.zones.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Names;
        })();

        v1.Bastion = (function() {

            /**
             * Properties of a Bastion.
             * @typedef {Object} domzero.v1.Bastion.$Properties
             * @property {Uint8Array|null} [desired] Bastion desired
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Bastion.
             * @memberof domzero.v1
             * @interface IBastion
             * @augments domzero.v1.Bastion.$Properties
             * @deprecated Use domzero.v1.Bastion.$Properties instead.
             */

            /**
             * Shape of a Bastion.
             * @typedef {domzero.v1.Bastion.$Properties} domzero.v1.Bastion.$Shape
             */

            /**
             * Constructs a new Bastion.
             * @memberof domzero.v1
             * @classdesc Represents a Bastion.
             * @constructor
             * @param {domzero.v1.Bastion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Bastion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Bastion desired.
             * @member {Uint8Array} desired
             * @memberof domzero.v1.Bastion
             * @instance
             */
            Bastion.prototype.desired = $util.newBuffer([]);

            /**
             * Creates a new Bastion instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Bastion
             * @static
             * @param {domzero.v1.Bastion.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Bastion} Bastion instance
             * @type {{
             *   (properties: domzero.v1.Bastion.$Shape): domzero.v1.Bastion & domzero.v1.Bastion.$Shape;
             *   (properties?: domzero.v1.Bastion.$Properties): domzero.v1.Bastion;
             * }}
             */
            Bastion.create = function(properties) {
                return new Bastion(properties);
            };

            /**
             * Encodes the specified Bastion message. Does not implicitly {@link domzero.v1.Bastion.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Bastion
             * @static
             * @param {domzero.v1.Bastion.$Properties} message Bastion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Bastion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.desired != null && $Object.hasOwnProperty.call(message, "desired") && message.desired.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.desired);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Bastion message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Bastion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Bastion & domzero.v1.Bastion.$Shape} Bastion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Bastion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Bastion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.desired = value;
                            else
                                delete message.desired;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Bastion;
        })();

        v1.MeshHub = (function() {

            /**
             * Properties of a MeshHub.
             * @typedef {Object} domzero.v1.MeshHub.$Properties
             * @property {number|null} [machineNumber] MeshHub machineNumber
             * @property {Array.<domzero.v1.TunnelKey.$Properties>|null} [keys] MeshHub keys
             * @property {string|null} [endpoint] MeshHub endpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeshHub.
             * @memberof domzero.v1
             * @interface IMeshHub
             * @augments domzero.v1.MeshHub.$Properties
             * @deprecated Use domzero.v1.MeshHub.$Properties instead.
             */

            /**
             * Shape of a MeshHub.
             * @typedef {domzero.v1.MeshHub.$Properties} domzero.v1.MeshHub.$Shape
             */

            /**
             * Constructs a new MeshHub.
             * @memberof domzero.v1
             * @classdesc Represents a MeshHub.
             * @constructor
             * @param {domzero.v1.MeshHub.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeshHub = function (properties) {
                this.keys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeshHub machineNumber.
             * @member {number} machineNumber
             * @memberof domzero.v1.MeshHub
             * @instance
             */
            MeshHub.prototype.machineNumber = 0;

            /**
             * MeshHub keys.
             * @member {Array.<domzero.v1.TunnelKey.$Properties>} keys
             * @memberof domzero.v1.MeshHub
             * @instance
             */
            MeshHub.prototype.keys = $util.emptyArray;

            /**
             * MeshHub endpoint.
             * @member {string} endpoint
             * @memberof domzero.v1.MeshHub
             * @instance
             */
            MeshHub.prototype.endpoint = "";

            /**
             * Creates a new MeshHub instance using the specified properties.
             * @function create
             * @memberof domzero.v1.MeshHub
             * @static
             * @param {domzero.v1.MeshHub.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.MeshHub} MeshHub instance
             * @type {{
             *   (properties: domzero.v1.MeshHub.$Shape): domzero.v1.MeshHub & domzero.v1.MeshHub.$Shape;
             *   (properties?: domzero.v1.MeshHub.$Properties): domzero.v1.MeshHub;
             * }}
             */
            MeshHub.create = function(properties) {
                return new MeshHub(properties);
            };

            /**
             * Encodes the specified MeshHub message. Does not implicitly {@link domzero.v1.MeshHub.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.MeshHub
             * @static
             * @param {domzero.v1.MeshHub.$Properties} message MeshHub message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeshHub.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.machineNumber != null && $Object.hasOwnProperty.call(message, "machineNumber") && message.machineNumber !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.machineNumber);
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        $root.domzero.v1.TunnelKey.encode(message.keys[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.endpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeshHub message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.MeshHub
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.MeshHub & domzero.v1.MeshHub.$Shape} MeshHub
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeshHub.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.MeshHub();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.machineNumber = value;
                            else
                                delete message.machineNumber;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keys && message.keys.length))
                                message.keys = [];
                            message.keys.push($root.domzero.v1.TunnelKey.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.endpoint = value;
                            else
                                delete message.endpoint;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MeshHub;
        })();

        v1.MeshPeer = (function() {

            /**
             * Properties of a MeshPeer.
             * @typedef {Object} domzero.v1.MeshPeer.$Properties
             * @property {number|null} [machineNumber] MeshPeer machineNumber
             * @property {Array.<domzero.v1.TunnelKey.$Properties>|null} [keys] MeshPeer keys
             * @property {Array.<string>|null} [endpoints] MeshPeer endpoints
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeshPeer.
             * @memberof domzero.v1
             * @interface IMeshPeer
             * @augments domzero.v1.MeshPeer.$Properties
             * @deprecated Use domzero.v1.MeshPeer.$Properties instead.
             */

            /**
             * Shape of a MeshPeer.
             * @typedef {domzero.v1.MeshPeer.$Properties} domzero.v1.MeshPeer.$Shape
             */

            /**
             * Constructs a new MeshPeer.
             * @memberof domzero.v1
             * @classdesc Represents a MeshPeer.
             * @constructor
             * @param {domzero.v1.MeshPeer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeshPeer = function (properties) {
                this.keys = [];
                this.endpoints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeshPeer machineNumber.
             * @member {number} machineNumber
             * @memberof domzero.v1.MeshPeer
             * @instance
             */
            MeshPeer.prototype.machineNumber = 0;

            /**
             * MeshPeer keys.
             * @member {Array.<domzero.v1.TunnelKey.$Properties>} keys
             * @memberof domzero.v1.MeshPeer
             * @instance
             */
            MeshPeer.prototype.keys = $util.emptyArray;

            /**
             * MeshPeer endpoints.
             * @member {Array.<string>} endpoints
             * @memberof domzero.v1.MeshPeer
             * @instance
             */
            MeshPeer.prototype.endpoints = $util.emptyArray;

            /**
             * Creates a new MeshPeer instance using the specified properties.
             * @function create
             * @memberof domzero.v1.MeshPeer
             * @static
             * @param {domzero.v1.MeshPeer.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.MeshPeer} MeshPeer instance
             * @type {{
             *   (properties: domzero.v1.MeshPeer.$Shape): domzero.v1.MeshPeer & domzero.v1.MeshPeer.$Shape;
             *   (properties?: domzero.v1.MeshPeer.$Properties): domzero.v1.MeshPeer;
             * }}
             */
            MeshPeer.create = function(properties) {
                return new MeshPeer(properties);
            };

            /**
             * Encodes the specified MeshPeer message. Does not implicitly {@link domzero.v1.MeshPeer.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.MeshPeer
             * @static
             * @param {domzero.v1.MeshPeer.$Properties} message MeshPeer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeshPeer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.machineNumber != null && $Object.hasOwnProperty.call(message, "machineNumber") && message.machineNumber !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.machineNumber);
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        $root.domzero.v1.TunnelKey.encode(message.keys[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.endpoints != null && message.endpoints.length)
                    for (let i = 0; i < message.endpoints.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.endpoints[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeshPeer message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.MeshPeer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.MeshPeer & domzero.v1.MeshPeer.$Shape} MeshPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeshPeer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.MeshPeer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.machineNumber = value;
                            else
                                delete message.machineNumber;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keys && message.keys.length))
                                message.keys = [];
                            message.keys.push($root.domzero.v1.TunnelKey.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.endpoints && message.endpoints.length))
                                message.endpoints = [];
                            message.endpoints.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MeshPeer;
        })();

        v1.Keyhole = (function() {

            /**
             * Properties of a Keyhole.
             * @typedef {Object} domzero.v1.Keyhole.$Properties
             * @property {number|null} [port] Keyhole port
             * @property {Array.<domzero.v1.MeshPeer.$Properties>|null} [members] Keyhole members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Keyhole.
             * @memberof domzero.v1
             * @interface IKeyhole
             * @augments domzero.v1.Keyhole.$Properties
             * @deprecated Use domzero.v1.Keyhole.$Properties instead.
             */

            /**
             * Shape of a Keyhole.
             * @typedef {domzero.v1.Keyhole.$Properties} domzero.v1.Keyhole.$Shape
             */

            /**
             * Constructs a new Keyhole.
             * @memberof domzero.v1
             * @classdesc Represents a Keyhole.
             * @constructor
             * @param {domzero.v1.Keyhole.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Keyhole = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Keyhole port.
             * @member {number} port
             * @memberof domzero.v1.Keyhole
             * @instance
             */
            Keyhole.prototype.port = 0;

            /**
             * Keyhole members.
             * @member {Array.<domzero.v1.MeshPeer.$Properties>} members
             * @memberof domzero.v1.Keyhole
             * @instance
             */
            Keyhole.prototype.members = $util.emptyArray;

            /**
             * Creates a new Keyhole instance using the specified properties.
             * @function create
             * @memberof domzero.v1.Keyhole
             * @static
             * @param {domzero.v1.Keyhole.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.Keyhole} Keyhole instance
             * @type {{
             *   (properties: domzero.v1.Keyhole.$Shape): domzero.v1.Keyhole & domzero.v1.Keyhole.$Shape;
             *   (properties?: domzero.v1.Keyhole.$Properties): domzero.v1.Keyhole;
             * }}
             */
            Keyhole.create = function(properties) {
                return new Keyhole(properties);
            };

            /**
             * Encodes the specified Keyhole message. Does not implicitly {@link domzero.v1.Keyhole.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.Keyhole
             * @static
             * @param {domzero.v1.Keyhole.$Properties} message Keyhole message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Keyhole.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.port);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.domzero.v1.MeshPeer.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Keyhole message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.Keyhole
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.Keyhole & domzero.v1.Keyhole.$Shape} Keyhole
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Keyhole.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.Keyhole();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.domzero.v1.MeshPeer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Keyhole;
        })();

        v1.MeshChange = (function() {

            /**
             * Properties of a MeshChange.
             * @typedef {Object} domzero.v1.MeshChange.$Properties
             * @property {domzero.v1.MeshPeer.$Properties|null} [neighbour] MeshChange neighbour
             * @property {number|null} [neighbourGone] MeshChange neighbourGone
             * @property {domzero.v1.MeshPeer.$Properties|null} [member] MeshChange member
             * @property {number|null} [memberGone] MeshChange memberGone
             * @property {domzero.v1.OwnKeys.$Properties|null} [ownKeys] MeshChange ownKeys
             * @property {"neighbour"|"neighbourGone"|"member"|"memberGone"|"ownKeys"} [change] MeshChange change
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeshChange.
             * @memberof domzero.v1
             * @interface IMeshChange
             * @augments domzero.v1.MeshChange.$Properties
             * @deprecated Use domzero.v1.MeshChange.$Properties instead.
             */

            /**
             * Narrowed shape of a MeshChange.
             * @typedef {{
             *   neighbour?: domzero.v1.MeshPeer.$Shape|null;
             *   neighbourGone?: number|null;
             *   member?: domzero.v1.MeshPeer.$Shape|null;
             *   memberGone?: number|null;
             *   ownKeys?: domzero.v1.OwnKeys.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ change?: undefined; neighbour?: null; neighbourGone?: null; member?: null; memberGone?: null; ownKeys?: null }|{ change?: "neighbour"; neighbour: domzero.v1.MeshPeer.$Shape; neighbourGone?: null; member?: null; memberGone?: null; ownKeys?: null }|{ change?: "neighbourGone"; neighbour?: null; neighbourGone: number; member?: null; memberGone?: null; ownKeys?: null }|{ change?: "member"; neighbour?: null; neighbourGone?: null; member: domzero.v1.MeshPeer.$Shape; memberGone?: null; ownKeys?: null }|{ change?: "memberGone"; neighbour?: null; neighbourGone?: null; member?: null; memberGone: number; ownKeys?: null }|{ change?: "ownKeys"; neighbour?: null; neighbourGone?: null; member?: null; memberGone?: null; ownKeys: domzero.v1.OwnKeys.$Shape })
             * )} domzero.v1.MeshChange.$Shape
             */

            /**
             * Constructs a new MeshChange.
             * @memberof domzero.v1
             * @classdesc Represents a MeshChange.
             * @constructor
             * @param {domzero.v1.MeshChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeshChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeshChange neighbour.
             * @member {domzero.v1.MeshPeer.$Properties|null|undefined} neighbour
             * @memberof domzero.v1.MeshChange
             * @instance
             */
            MeshChange.prototype.neighbour = null;

            /**
             * MeshChange neighbourGone.
             * @member {number|null|undefined} neighbourGone
             * @memberof domzero.v1.MeshChange
             * @instance
             */
            MeshChange.prototype.neighbourGone = null;

            /**
             * MeshChange member.
             * @member {domzero.v1.MeshPeer.$Properties|null|undefined} member
             * @memberof domzero.v1.MeshChange
             * @instance
             */
            MeshChange.prototype.member = null;

            /**
             * MeshChange memberGone.
             * @member {number|null|undefined} memberGone
             * @memberof domzero.v1.MeshChange
             * @instance
             */
            MeshChange.prototype.memberGone = null;

            /**
             * MeshChange ownKeys.
             * @member {domzero.v1.OwnKeys.$Properties|null|undefined} ownKeys
             * @memberof domzero.v1.MeshChange
             * @instance
             */
            MeshChange.prototype.ownKeys = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * MeshChange change.
             * @member {"neighbour"|"neighbourGone"|"member"|"memberGone"|"ownKeys"|undefined} change
             * @memberof domzero.v1.MeshChange
             * @instance
             */
            $Object.defineProperty(MeshChange.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["neighbour", "neighbourGone", "member", "memberGone", "ownKeys"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new MeshChange instance using the specified properties.
             * @function create
             * @memberof domzero.v1.MeshChange
             * @static
             * @param {domzero.v1.MeshChange.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.MeshChange} MeshChange instance
             * @type {{
             *   (properties: domzero.v1.MeshChange.$Shape): domzero.v1.MeshChange & domzero.v1.MeshChange.$Shape;
             *   (properties?: domzero.v1.MeshChange.$Properties): domzero.v1.MeshChange;
             * }}
             */
            MeshChange.create = function(properties) {
                return new MeshChange(properties);
            };

            /**
             * Encodes the specified MeshChange message. Does not implicitly {@link domzero.v1.MeshChange.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.MeshChange
             * @static
             * @param {domzero.v1.MeshChange.$Properties} message MeshChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeshChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.neighbour != null && $Object.hasOwnProperty.call(message, "neighbour"))
                    $root.domzero.v1.MeshPeer.encode(message.neighbour, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.neighbourGone != null && $Object.hasOwnProperty.call(message, "neighbourGone"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.neighbourGone);
                if (message.member != null && $Object.hasOwnProperty.call(message, "member"))
                    $root.domzero.v1.MeshPeer.encode(message.member, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.memberGone != null && $Object.hasOwnProperty.call(message, "memberGone"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.memberGone);
                if (message.ownKeys != null && $Object.hasOwnProperty.call(message, "ownKeys"))
                    $root.domzero.v1.OwnKeys.encode(message.ownKeys, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeshChange message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.MeshChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.MeshChange & domzero.v1.MeshChange.$Shape} MeshChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeshChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.MeshChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.neighbour = $root.domzero.v1.MeshPeer.decode(reader, reader.size(), $undefined, _depth + 1, message.neighbour);
                            message.change = "neighbour";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.neighbourGone = reader.uint32();
                            message.change = "neighbourGone";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.member = $root.domzero.v1.MeshPeer.decode(reader, reader.size(), $undefined, _depth + 1, message.member);
                            message.change = "member";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.memberGone = reader.uint32();
                            message.change = "memberGone";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.ownKeys = $root.domzero.v1.OwnKeys.decode(reader, reader.size(), $undefined, _depth + 1, message.ownKeys);
                            message.change = "ownKeys";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MeshChange;
        })();

        v1.SessionNotice = (function() {

            /**
             * Properties of a SessionNotice.
             * @typedef {Object} domzero.v1.SessionNotice.$Properties
             * @property {boolean|null} [welcome] SessionNotice welcome
             * @property {boolean|null} [renewNow] SessionNotice renewNow
             * @property {domzero.v1.Mesh.$Properties|null} [mesh] SessionNotice mesh
             * @property {domzero.v1.MeshChange.$Properties|null} [meshChange] SessionNotice meshChange
             * @property {boolean|null} [reportLinks] SessionNotice reportLinks
             * @property {domzero.v1.Bastion.$Properties|null} [bastion] SessionNotice bastion
             * @property {domzero.v1.HostQuestion.$Properties|null} [question] SessionNotice question
             * @property {domzero.v1.Bans.$Properties|null} [bans] SessionNotice bans
             * @property {"welcome"|"renewNow"|"mesh"|"meshChange"|"reportLinks"|"bastion"|"question"|"bans"} [notice] SessionNotice notice
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionNotice.
             * @memberof domzero.v1
             * @interface ISessionNotice
             * @augments domzero.v1.SessionNotice.$Properties
             * @deprecated Use domzero.v1.SessionNotice.$Properties instead.
             */

            /**
             * Narrowed shape of a SessionNotice.
             * @typedef {{
             *   welcome?: boolean|null;
             *   renewNow?: boolean|null;
             *   mesh?: domzero.v1.Mesh.$Shape|null;
             *   meshChange?: domzero.v1.MeshChange.$Shape|null;
             *   reportLinks?: boolean|null;
             *   bastion?: domzero.v1.Bastion.$Shape|null;
             *   question?: domzero.v1.HostQuestion.$Shape|null;
             *   bans?: domzero.v1.Bans.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ notice?: undefined; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "welcome"; welcome: boolean; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "renewNow"; welcome?: null; renewNow: boolean; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "mesh"; welcome?: null; renewNow?: null; mesh: domzero.v1.Mesh.$Shape; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "meshChange"; welcome?: null; renewNow?: null; mesh?: null; meshChange: domzero.v1.MeshChange.$Shape; reportLinks?: null; bastion?: null; question?: null; bans?: null }|{ notice?: "reportLinks"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks: boolean; bastion?: null; question?: null; bans?: null }|{ notice?: "bastion"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion: domzero.v1.Bastion.$Shape; question?: null; bans?: null }|{ notice?: "question"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question: domzero.v1.HostQuestion.$Shape; bans?: null }|{ notice?: "bans"; welcome?: null; renewNow?: null; mesh?: null; meshChange?: null; reportLinks?: null; bastion?: null; question?: null; bans: domzero.v1.Bans.$Shape })
             * )} domzero.v1.SessionNotice.$Shape
             */

            /**
             * Constructs a new SessionNotice.
             * @memberof domzero.v1
             * @classdesc Represents a SessionNotice.
             * @constructor
             * @param {domzero.v1.SessionNotice.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionNotice = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SessionNotice welcome.
             * @member {boolean|null|undefined} welcome
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.welcome = null;

            /**
             * SessionNotice renewNow.
             * @member {boolean|null|undefined} renewNow
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.renewNow = null;

            /**
             * SessionNotice mesh.
             * @member {domzero.v1.Mesh.$Properties|null|undefined} mesh
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.mesh = null;

            /**
             * SessionNotice meshChange.
             * @member {domzero.v1.MeshChange.$Properties|null|undefined} meshChange
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.meshChange = null;

            /**
             * SessionNotice reportLinks.
             * @member {boolean|null|undefined} reportLinks
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.reportLinks = null;

            /**
             * SessionNotice bastion.
             * @member {domzero.v1.Bastion.$Properties|null|undefined} bastion
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.bastion = null;

            /**
             * SessionNotice question.
             * @member {domzero.v1.HostQuestion.$Properties|null|undefined} question
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.question = null;

            /**
             * SessionNotice bans.
             * @member {domzero.v1.Bans.$Properties|null|undefined} bans
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            SessionNotice.prototype.bans = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SessionNotice notice.
             * @member {"welcome"|"renewNow"|"mesh"|"meshChange"|"reportLinks"|"bastion"|"question"|"bans"|undefined} notice
             * @memberof domzero.v1.SessionNotice
             * @instance
             */
            $Object.defineProperty(SessionNotice.prototype, "notice", {
                get: $util.oneOfGetter($oneOfFields = ["welcome", "renewNow", "mesh", "meshChange", "reportLinks", "bastion", "question", "bans"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SessionNotice instance using the specified properties.
             * @function create
             * @memberof domzero.v1.SessionNotice
             * @static
             * @param {domzero.v1.SessionNotice.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.SessionNotice} SessionNotice instance
             * @type {{
             *   (properties: domzero.v1.SessionNotice.$Shape): domzero.v1.SessionNotice & domzero.v1.SessionNotice.$Shape;
             *   (properties?: domzero.v1.SessionNotice.$Properties): domzero.v1.SessionNotice;
             * }}
             */
            SessionNotice.create = function(properties) {
                return new SessionNotice(properties);
            };

            /**
             * Encodes the specified SessionNotice message. Does not implicitly {@link domzero.v1.SessionNotice.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.SessionNotice
             * @static
             * @param {domzero.v1.SessionNotice.$Properties} message SessionNotice message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionNotice.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.welcome);
                if (message.renewNow != null && $Object.hasOwnProperty.call(message, "renewNow"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.renewNow);
                if (message.mesh != null && $Object.hasOwnProperty.call(message, "mesh"))
                    $root.domzero.v1.Mesh.encode(message.mesh, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.meshChange != null && $Object.hasOwnProperty.call(message, "meshChange"))
                    $root.domzero.v1.MeshChange.encode(message.meshChange, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.reportLinks != null && $Object.hasOwnProperty.call(message, "reportLinks"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.reportLinks);
                if (message.bastion != null && $Object.hasOwnProperty.call(message, "bastion"))
                    $root.domzero.v1.Bastion.encode(message.bastion, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.question != null && $Object.hasOwnProperty.call(message, "question"))
                    $root.domzero.v1.HostQuestion.encode(message.question, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.bans != null && $Object.hasOwnProperty.call(message, "bans"))
                    $root.domzero.v1.Bans.encode(message.bans, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionNotice message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.SessionNotice
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.SessionNotice & domzero.v1.SessionNotice.$Shape} SessionNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionNotice.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.SessionNotice();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.welcome = reader.bool();
                            message.notice = "welcome";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.renewNow = reader.bool();
                            message.notice = "renewNow";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.mesh = $root.domzero.v1.Mesh.decode(reader, reader.size(), $undefined, _depth + 1, message.mesh);
                            message.notice = "mesh";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.meshChange = $root.domzero.v1.MeshChange.decode(reader, reader.size(), $undefined, _depth + 1, message.meshChange);
                            message.notice = "meshChange";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.reportLinks = reader.bool();
                            message.notice = "reportLinks";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.bastion = $root.domzero.v1.Bastion.decode(reader, reader.size(), $undefined, _depth + 1, message.bastion);
                            message.notice = "bastion";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.question = $root.domzero.v1.HostQuestion.decode(reader, reader.size(), $undefined, _depth + 1, message.question);
                            message.notice = "question";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.bans = $root.domzero.v1.Bans.decode(reader, reader.size(), $undefined, _depth + 1, message.bans);
                            message.notice = "bans";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SessionNotice;
        })();

        v1.GuestsReport = (function() {

            /**
             * Properties of a GuestsReport.
             * @typedef {Object} domzero.v1.GuestsReport.$Properties
             * @property {Array.<domzero.v1.LeasedGuest.$Properties>|null} [guests] GuestsReport guests
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GuestsReport.
             * @memberof domzero.v1
             * @interface IGuestsReport
             * @augments domzero.v1.GuestsReport.$Properties
             * @deprecated Use domzero.v1.GuestsReport.$Properties instead.
             */

            /**
             * Shape of a GuestsReport.
             * @typedef {domzero.v1.GuestsReport.$Properties} domzero.v1.GuestsReport.$Shape
             */

            /**
             * Constructs a new GuestsReport.
             * @memberof domzero.v1
             * @classdesc Represents a GuestsReport.
             * @constructor
             * @param {domzero.v1.GuestsReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GuestsReport = function (properties) {
                this.guests = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GuestsReport guests.
             * @member {Array.<domzero.v1.LeasedGuest.$Properties>} guests
             * @memberof domzero.v1.GuestsReport
             * @instance
             */
            GuestsReport.prototype.guests = $util.emptyArray;

            /**
             * Creates a new GuestsReport instance using the specified properties.
             * @function create
             * @memberof domzero.v1.GuestsReport
             * @static
             * @param {domzero.v1.GuestsReport.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.GuestsReport} GuestsReport instance
             * @type {{
             *   (properties: domzero.v1.GuestsReport.$Shape): domzero.v1.GuestsReport & domzero.v1.GuestsReport.$Shape;
             *   (properties?: domzero.v1.GuestsReport.$Properties): domzero.v1.GuestsReport;
             * }}
             */
            GuestsReport.create = function(properties) {
                return new GuestsReport(properties);
            };

            /**
             * Encodes the specified GuestsReport message. Does not implicitly {@link domzero.v1.GuestsReport.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.GuestsReport
             * @static
             * @param {domzero.v1.GuestsReport.$Properties} message GuestsReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GuestsReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.guests != null && message.guests.length)
                    for (let i = 0; i < message.guests.length; ++i)
                        $root.domzero.v1.LeasedGuest.encode(message.guests[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GuestsReport message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.GuestsReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.GuestsReport & domzero.v1.GuestsReport.$Shape} GuestsReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GuestsReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.GuestsReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.guests && message.guests.length))
                                message.guests = [];
                            message.guests.push($root.domzero.v1.LeasedGuest.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GuestsReport;
        })();

        v1.LeasedGuest = (function() {

            /**
             * Properties of a LeasedGuest.
             * @typedef {Object} domzero.v1.LeasedGuest.$Properties
             * @property {string|null} [name] LeasedGuest name
             * @property {string|null} [address] LeasedGuest address
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeasedGuest.
             * @memberof domzero.v1
             * @interface ILeasedGuest
             * @augments domzero.v1.LeasedGuest.$Properties
             * @deprecated Use domzero.v1.LeasedGuest.$Properties instead.
             */

            /**
             * Shape of a LeasedGuest.
             * @typedef {domzero.v1.LeasedGuest.$Properties} domzero.v1.LeasedGuest.$Shape
             */

            /**
             * Constructs a new LeasedGuest.
             * @memberof domzero.v1
             * @classdesc Represents a LeasedGuest.
             * @constructor
             * @param {domzero.v1.LeasedGuest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeasedGuest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeasedGuest name.
             * @member {string} name
             * @memberof domzero.v1.LeasedGuest
             * @instance
             */
            LeasedGuest.prototype.name = "";

            /**
             * LeasedGuest address.
             * @member {string} address
             * @memberof domzero.v1.LeasedGuest
             * @instance
             */
            LeasedGuest.prototype.address = "";

            /**
             * Creates a new LeasedGuest instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LeasedGuest
             * @static
             * @param {domzero.v1.LeasedGuest.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LeasedGuest} LeasedGuest instance
             * @type {{
             *   (properties: domzero.v1.LeasedGuest.$Shape): domzero.v1.LeasedGuest & domzero.v1.LeasedGuest.$Shape;
             *   (properties?: domzero.v1.LeasedGuest.$Properties): domzero.v1.LeasedGuest;
             * }}
             */
            LeasedGuest.create = function(properties) {
                return new LeasedGuest(properties);
            };

            /**
             * Encodes the specified LeasedGuest message. Does not implicitly {@link domzero.v1.LeasedGuest.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LeasedGuest
             * @static
             * @param {domzero.v1.LeasedGuest.$Properties} message LeasedGuest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeasedGuest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeasedGuest message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LeasedGuest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LeasedGuest & domzero.v1.LeasedGuest.$Shape} LeasedGuest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeasedGuest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LeasedGuest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LeasedGuest;
        })();

        v1.GuestsReceipt = (function() {

            /**
             * Properties of a GuestsReceipt.
             * @typedef {Object} domzero.v1.GuestsReceipt.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GuestsReceipt.
             * @memberof domzero.v1
             * @interface IGuestsReceipt
             * @augments domzero.v1.GuestsReceipt.$Properties
             * @deprecated Use domzero.v1.GuestsReceipt.$Properties instead.
             */

            /**
             * Shape of a GuestsReceipt.
             * @typedef {domzero.v1.GuestsReceipt.$Properties} domzero.v1.GuestsReceipt.$Shape
             */

            /**
             * Constructs a new GuestsReceipt.
             * @memberof domzero.v1
             * @classdesc Represents a GuestsReceipt.
             * @constructor
             * @param {domzero.v1.GuestsReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GuestsReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new GuestsReceipt instance using the specified properties.
             * @function create
             * @memberof domzero.v1.GuestsReceipt
             * @static
             * @param {domzero.v1.GuestsReceipt.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.GuestsReceipt} GuestsReceipt instance
             * @type {{
             *   (properties: domzero.v1.GuestsReceipt.$Shape): domzero.v1.GuestsReceipt & domzero.v1.GuestsReceipt.$Shape;
             *   (properties?: domzero.v1.GuestsReceipt.$Properties): domzero.v1.GuestsReceipt;
             * }}
             */
            GuestsReceipt.create = function(properties) {
                return new GuestsReceipt(properties);
            };

            /**
             * Encodes the specified GuestsReceipt message. Does not implicitly {@link domzero.v1.GuestsReceipt.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.GuestsReceipt
             * @static
             * @param {domzero.v1.GuestsReceipt.$Properties} message GuestsReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GuestsReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GuestsReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.GuestsReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.GuestsReceipt & domzero.v1.GuestsReceipt.$Shape} GuestsReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GuestsReceipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.GuestsReceipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GuestsReceipt;
        })();

        v1.LogBatch = (function() {

            /**
             * Properties of a LogBatch.
             * @typedef {Object} domzero.v1.LogBatch.$Properties
             * @property {number|null} [spool] LogBatch spool
             * @property {number|null} [firstSequence] LogBatch firstSequence
             * @property {Array.<string>|null} [units] LogBatch units
             * @property {Array.<domzero.v1.LogRun.$Properties>|null} [runs] LogBatch runs
             * @property {Uint8Array|null} [text] LogBatch text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogBatch.
             * @memberof domzero.v1
             * @interface ILogBatch
             * @augments domzero.v1.LogBatch.$Properties
             * @deprecated Use domzero.v1.LogBatch.$Properties instead.
             */

            /**
             * Shape of a LogBatch.
             * @typedef {domzero.v1.LogBatch.$Properties} domzero.v1.LogBatch.$Shape
             */

            /**
             * Constructs a new LogBatch.
             * @memberof domzero.v1
             * @classdesc Represents a LogBatch.
             * @constructor
             * @param {domzero.v1.LogBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogBatch = function (properties) {
                this.units = [];
                this.runs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogBatch spool.
             * @member {number} spool
             * @memberof domzero.v1.LogBatch
             * @instance
             */
            LogBatch.prototype.spool = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogBatch firstSequence.
             * @member {number} firstSequence
             * @memberof domzero.v1.LogBatch
             * @instance
             */
            LogBatch.prototype.firstSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogBatch units.
             * @member {Array.<string>} units
             * @memberof domzero.v1.LogBatch
             * @instance
             */
            LogBatch.prototype.units = $util.emptyArray;

            /**
             * LogBatch runs.
             * @member {Array.<domzero.v1.LogRun.$Properties>} runs
             * @memberof domzero.v1.LogBatch
             * @instance
             */
            LogBatch.prototype.runs = $util.emptyArray;

            /**
             * LogBatch text.
             * @member {Uint8Array} text
             * @memberof domzero.v1.LogBatch
             * @instance
             */
            LogBatch.prototype.text = $util.newBuffer([]);

            /**
             * Creates a new LogBatch instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LogBatch
             * @static
             * @param {domzero.v1.LogBatch.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LogBatch} LogBatch instance
             * @type {{
             *   (properties: domzero.v1.LogBatch.$Shape): domzero.v1.LogBatch & domzero.v1.LogBatch.$Shape;
             *   (properties?: domzero.v1.LogBatch.$Properties): domzero.v1.LogBatch;
             * }}
             */
            LogBatch.create = function(properties) {
                return new LogBatch(properties);
            };

            /**
             * Encodes the specified LogBatch message. Does not implicitly {@link domzero.v1.LogBatch.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LogBatch
             * @static
             * @param {domzero.v1.LogBatch.$Properties} message LogBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.spool != null && $Object.hasOwnProperty.call(message, "spool") && (typeof message.spool === "object" ? message.spool.low || message.spool.high : message.spool !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.spool);
                if (message.firstSequence != null && $Object.hasOwnProperty.call(message, "firstSequence") && (typeof message.firstSequence === "object" ? message.firstSequence.low || message.firstSequence.high : message.firstSequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.firstSequence);
                if (message.units != null && message.units.length)
                    for (let i = 0; i < message.units.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.units[i]);
                if (message.runs != null && message.runs.length)
                    for (let i = 0; i < message.runs.length; ++i)
                        $root.domzero.v1.LogRun.encode(message.runs[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogBatch message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LogBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LogBatch & domzero.v1.LogBatch.$Shape} LogBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LogBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.spool = value;
                            else
                                delete message.spool;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSequence = value;
                            else
                                delete message.firstSequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.units && message.units.length))
                                message.units = [];
                            message.units.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.runs && message.runs.length))
                                message.runs = [];
                            message.runs.push($root.domzero.v1.LogRun.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogBatch;
        })();

        v1.LogRun = (function() {

            /**
             * Properties of a LogRun.
             * @typedef {Object} domzero.v1.LogRun.$Properties
             * @property {number|null} [lines] LogRun lines
             * @property {number|null} [unit] LogRun unit
             * @property {number|null} [severity] LogRun severity
             * @property {number|null} [timeMs] LogRun timeMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogRun.
             * @memberof domzero.v1
             * @interface ILogRun
             * @augments domzero.v1.LogRun.$Properties
             * @deprecated Use domzero.v1.LogRun.$Properties instead.
             */

            /**
             * Shape of a LogRun.
             * @typedef {domzero.v1.LogRun.$Properties} domzero.v1.LogRun.$Shape
             */

            /**
             * Constructs a new LogRun.
             * @memberof domzero.v1
             * @classdesc Represents a LogRun.
             * @constructor
             * @param {domzero.v1.LogRun.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogRun = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogRun lines.
             * @member {number} lines
             * @memberof domzero.v1.LogRun
             * @instance
             */
            LogRun.prototype.lines = 0;

            /**
             * LogRun unit.
             * @member {number} unit
             * @memberof domzero.v1.LogRun
             * @instance
             */
            LogRun.prototype.unit = 0;

            /**
             * LogRun severity.
             * @member {number} severity
             * @memberof domzero.v1.LogRun
             * @instance
             */
            LogRun.prototype.severity = 0;

            /**
             * LogRun timeMs.
             * @member {number} timeMs
             * @memberof domzero.v1.LogRun
             * @instance
             */
            LogRun.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new LogRun instance using the specified properties.
             * @function create
             * @memberof domzero.v1.LogRun
             * @static
             * @param {domzero.v1.LogRun.$Properties=} [properties] Properties to set
             * @returns {domzero.v1.LogRun} LogRun instance
             * @type {{
             *   (properties: domzero.v1.LogRun.$Shape): domzero.v1.LogRun & domzero.v1.LogRun.$Shape;
             *   (properties?: domzero.v1.LogRun.$Properties): domzero.v1.LogRun;
             * }}
             */
            LogRun.create = function(properties) {
                return new LogRun(properties);
            };

            /**
             * Encodes the specified LogRun message. Does not implicitly {@link domzero.v1.LogRun.verify|verify} messages.
             * @function encode
             * @memberof domzero.v1.LogRun
             * @static
             * @param {domzero.v1.LogRun.$Properties} message LogRun message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogRun.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lines != null && $Object.hasOwnProperty.call(message, "lines") && message.lines !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.lines);
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.unit);
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.severity);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.timeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogRun message from the specified reader or buffer.
             * @function decode
             * @memberof domzero.v1.LogRun
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {domzero.v1.LogRun & domzero.v1.LogRun.$Shape} LogRun
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogRun.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.domzero.v1.LogRun();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lines = value;
                            else
                                delete message.lines;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.unit = value;
                            else
                                delete message.unit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.severity = value;
                            else
                                delete message.severity;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogRun;
        })();

        return v1;
    })();

    return domzero;
})();

export {
  $root as default
};
