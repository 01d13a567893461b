import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The database as a service's method has been given it: its transaction where there is one.
 *
 * @throws {MedusaError} UNEXPECTED_STATE for a method that core has given none.
 */
export function managerOf({ transactionManager, manager }: Context<SqlEntityManager>): SqlEntityManager {
  const found = transactionManager ?? manager
  if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The method has no database.")
  return found
}
