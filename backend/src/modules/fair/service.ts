import { MedusaService } from "@medusajs/framework/utils"
import { Fair } from "./models/fair"
import { FairAllocation } from "./models/fair-allocation"
import { FairAllocationChange } from "./models/fair-allocation-change"
import { FairApplication } from "./models/fair-application"
import { FairCall } from "./models/fair-call"
import { FairEdition } from "./models/fair-edition"
import { FairEvent } from "./models/fair-event"
import { FairExhibitor } from "./models/fair-exhibitor"
import { FairMessage } from "./models/fair-message"
import { FairReport } from "./models/fair-report"
import { FairStand } from "./models/fair-stand"
import { FairVisit } from "./models/fair-visit"

/** Regional fairs: editions, calls, applications, allocations, stands, exhibitors and visits. */
export class FairModuleService extends MedusaService({
  Fair,
  FairEdition,
  FairCall,
  FairApplication,
  FairAllocation,
  FairAllocationChange,
  FairStand,
  FairExhibitor,
  FairEvent,
  FairMessage,
  FairVisit,
  FairReport,
}) {}
