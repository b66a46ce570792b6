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
