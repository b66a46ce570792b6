import { domzero } from "../../proto/gen/domzero.js";
import { method } from "./service.ts";

const wire = domzero.v1;
const unary = { request: false, reply: false };
const replies = { request: false, reply: true };
const both = { request: true, reply: true };

/** Methods of proto/domzero/v1/admin.proto. */
export const adminMethods = {
  status: method("/domzero.v1.Admin/Status", wire.StatusRequest, wire.Document, unary),
  net: method("/domzero.v1.Admin/Net", wire.NetRequest, wire.Document, unary),
  rotateKeys: method("/domzero.v1.Admin/RotateKeys", wire.RotateKeysRequest, wire.Document, replies),
  list: method("/domzero.v1.Admin/List", wire.ListRequest, wire.Record, replies),
  get: method("/domzero.v1.Admin/Get", wire.KeyRequest, wire.Record, unary),
  history: method("/domzero.v1.Admin/History", wire.KeyRequest, wire.Record, replies),
  put: method("/domzero.v1.Admin/Put", wire.PutRequest, wire.Record, unary),
  remove: method("/domzero.v1.Admin/Remove", wire.KeyRequest, wire.Empty, unary),
  events: method("/domzero.v1.Admin/Events", wire.EventsRequest, wire.Document, replies),
  decideHost: method("/domzero.v1.Admin/DecideHost", wire.DecideHostRequest, wire.Record, unary),
  labelHost: method("/domzero.v1.Admin/LabelHost", wire.LabelHostRequest, wire.Record, unary),
  setKeyhole: method("/domzero.v1.Admin/SetKeyhole", wire.SetKeyholeRequest, wire.Record, unary),
  setName: method("/domzero.v1.Admin/SetName", wire.SetNameRequest, wire.Record, unary),
  dns: method("/domzero.v1.Admin/Dns", wire.DnsRequest, wire.Document, unary),
  dnsZone: method("/domzero.v1.Admin/DnsZone", wire.DnsZoneRequest, wire.Text, replies),
  addSecondary: method("/domzero.v1.Admin/AddSecondary", wire.AddSecondaryRequest, wire.SecondaryKey, unary),
  removeSecondary: method("/domzero.v1.Admin/RemoveSecondary", wire.RemoveSecondaryRequest, wire.Empty, unary),
  ban: method("/domzero.v1.Admin/Ban", wire.BanRequest, wire.BanReply, unary),
  bans: method("/domzero.v1.Admin/Bans", wire.BansRequest, wire.Text, replies),
  askBastion: method("/domzero.v1.Admin/AskBastion", wire.AskBastionRequest, wire.Document, unary),
  createCik: method("/domzero.v1.Admin/CreateCik", wire.CreateCikRequest, wire.CikMaterial, unary),
  revokeCik: method("/domzero.v1.Admin/RevokeCik", wire.RevokeCikRequest, wire.Record, unary),
  checkTemplate: method("/domzero.v1.Admin/CheckTemplate", wire.CheckTemplateRequest, wire.Document, unary),
  logs: method("/domzero.v1.Admin/Logs", wire.LogsRequest, wire.LogReply, replies),
  addOperator: method("/domzero.v1.Admin/AddOperator", wire.AddOperatorRequest, wire.OperatorMaterial, unary),
  revokeOperator: method("/domzero.v1.Admin/RevokeOperator", wire.RevokeOperatorRequest, wire.Record, unary),
  createJobs: method("/domzero.v1.Admin/CreateJobs", wire.CreateJobsRequest, wire.Document, replies),
  cancelJob: method("/domzero.v1.Admin/CancelJob", wire.JobRequest, wire.Document, unary),
  jobs: method("/domzero.v1.Admin/Jobs", wire.JobsRequest, wire.Document, replies),
  followJob: method("/domzero.v1.Admin/FollowJob", wire.FollowJobRequest, wire.JobUpdate, replies),
  issueNatsUser: method("/domzero.v1.Admin/IssueNatsUser", wire.IssueNatsUserRequest, wire.NatsUser, unary),
  initBinhost: method("/domzero.v1.Admin/InitBinhost", wire.InitBinhostRequest, wire.Document, unary),
  addPackages: method("/domzero.v1.Admin/AddPackages", wire.PackageUpload, wire.Document, both),
  listPackages: method("/domzero.v1.Admin/ListPackages", wire.ListPackagesRequest, wire.Document, replies),
  verifyBinhost: method("/domzero.v1.Admin/VerifyBinhost", wire.VerifyBinhostRequest, wire.Document, replies),
  retirePackages: method("/domzero.v1.Admin/RetirePackages", wire.RetirePackagesRequest, wire.Document, unary),
  binhostClient: method("/domzero.v1.Admin/BinhostClient", wire.BinhostClientRequest, wire.Document, unary),
  binhostStatus: method("/domzero.v1.Admin/BinhostStatus", wire.BinhostStatusRequest, wire.Document, unary),
  planBuilds: method("/domzero.v1.Admin/PlanBuilds", wire.PlanBuildsRequest, wire.Document, replies),
  learnBuilds: method("/domzero.v1.Admin/LearnBuilds", wire.LearnBuildsRequest, wire.Document, unary),
};
