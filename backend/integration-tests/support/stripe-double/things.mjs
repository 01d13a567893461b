import { randomBytes } from "node:crypto"
import { missing } from "./refusal.mjs"

/** @param {string} prefix */
export const newId = (prefix) => `${prefix}_${randomBytes(9).toString("hex")}`

/** @typedef {Record<string, any>} Thing a Stripe object */

/** Whatever the double holds, by its id. */
export class Things {
  /** @param {(type: string, object: Thing) => void} tell */
  constructor(tell) {
    this.tell = tell
    /** @type {Map<string, Thing>} */
    this.things = new Map()
  }

  /** @param {string} id @param {string} kind @returns {Thing} */
  find(id, kind) {
    const thing = this.things.get(id)
    if (!thing || thing["object"] !== kind) throw missing(id)
    return thing
  }

  /** @param {Thing} thing */
  keep(thing) {
    this.things.set(thing["id"], thing)
    return thing
  }

  /** @param {string} kind */
  all(kind) {
    return [...this.things.values()].filter(({ object }) => object === kind)
  }
}
