import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions, type PriorityOptions } from "../../options"
import { PriorityCredential } from "./models/credential"
import { CredentialEvent } from "./models/credential-event"
import { PriorityDecision } from "./models/decision"
import { PriorityRuleVersion } from "./models/rule-version"

/** Credentials, versions of the rule and the log of its decisions; also holds the plugin's options. */
export class ArtisanWomenModuleService extends MedusaService({
  PriorityCredential,
  PriorityCredentialEvent: CredentialEvent,
  PriorityRuleVersion,
  PriorityDecision,
}) {
  readonly options: PriorityOptions

  constructor(...args: [container: Record<string, unknown>, options?: unknown]) {
    super(...args)
    this.options = parseOptions(args[1])
  }
}
