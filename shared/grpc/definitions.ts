import { domzero } from "../../proto/gen/domzero.js";
import { method } from "./service.ts";

const wire = domzero.v1;
const unary = { request: false, reply: false };
const replies = { request: false, reply: true };
const both = { request: true, reply: true };

/** Methods of proto/domzero/v1/enrolment.proto. */
export const enrolmentMethods = {
  enrol: method("/domzero.v1.Enrolment/Enrol", wire.EnrolRequest, wire.EnrolReply, both),
  confirmKey: method("/domzero.v1.Enrolment/ConfirmKey", wire.ConfirmKeyRequest, wire.ConfirmKeyReply, unary),
  rejoin: method("/domzero.v1.Enrolment/Rejoin", wire.RejoinRequest, wire.RejoinReply, both),
};

/** Methods of proto/domzero/v1/host.proto. */
export const hostMethods = {
  renew: method("/domzero.v1.Host/Renew", wire.RenewRequest, wire.Membership, unary),
  session: method("/domzero.v1.Host/Session", wire.SessionRequest, wire.SessionNotice, replies),
  reportFacts: method("/domzero.v1.Host/ReportFacts", wire.FactsReport, wire.FactsReceipt, unary),
  reportLinks: method("/domzero.v1.Host/ReportLinks", wire.LinksReport, wire.LinksReceipt, unary),
  reportKey: method("/domzero.v1.Host/ReportKey", wire.KeyReport, wire.KeyReceipt, unary),
  reportHeard: method("/domzero.v1.Host/ReportHeard", wire.HeardReport, wire.HeardReceipt, unary),
  reportGuests: method("/domzero.v1.Host/ReportGuests", wire.GuestsReport, wire.GuestsReceipt, unary),
  answer: method("/domzero.v1.Host/Answer", wire.HostAnswer, wire.HostAnswerReceipt, unary),
};
