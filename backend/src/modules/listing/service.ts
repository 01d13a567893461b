import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { LabelCertificate } from "./models/label-certificate"
import { Listing } from "./models/listing"
import { ListingLabel } from "./models/listing-label"
import { ListingPicture } from "./models/listing-picture"
import { ProductReport } from "./models/product-report"

type Dependencies = { baseRepository: DAL.RepositoryService }

/** What cooperatives' products are beside Medusa's: listings, photographs, labels and reports. */
export class ListingModuleService extends MedusaService({
  Listing,
  ListingPicture,
  ListingLabel,
  LabelCertificate,
  ProductReport,
}) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /**
   * Takes the next version of a listing, in one statement, so that of two who hold the same one only the first gets it.
   * Answers the version taken, or null when the listing is no longer at `seen`.
   */
  async takeNextVersion(product_id: string, seen: number | null): Promise<number | null> {
    // Core types what a transaction answers as `any`; it is what the statement answers.
    const rows = (await this.repository.transaction<SqlEntityManager>((manager: SqlEntityManager) =>
      manager.execute<{ version: number }[]>(
        `update listing set version = version + 1, updated_at = now()
         where product_id = ? and deleted_at is null and (?::integer is null or version = ?::integer)
         returning version`,
        [product_id, seen, seen],
      ),
    )) as { version: number }[]
    return rows[0]?.version ?? null
  }
}
