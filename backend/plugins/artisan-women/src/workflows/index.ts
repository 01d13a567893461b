export { approveCredentialWorkflow, approveCredentialWorkflowId } from "./approve-credential"
export { declareCredentialWorkflow, declareCredentialWorkflowId } from "./declare-credential"
export { expireCredentialsWorkflow, expireCredentialsWorkflowId } from "./expire-credentials"
export {
  importVerifiedCredentialWorkflow,
  importVerifiedCredentialWorkflowId,
} from "./import-verified-credential"
export { publishRuleWorkflow, publishRuleWorkflowId } from "./publish-rule"
export { recordPriorityDecisionsWorkflow, recordPriorityDecisionsWorkflowId } from "./record-decisions"
export { revokeCredentialWorkflow, revokeCredentialWorkflowId } from "./revoke-credential"
