import type { Definition } from "../backend"

/** One physical index in Meilisearch, and whether it is known to hold what the fallback holds. */
type Copy = { definition: Definition; isCurrent: boolean; doubts: number }

/**
 * What this process knows of Meilisearch's copies. A copy is trusted only after it was compared: writes may
 * have been missed before this process started, or by another one.
 */
export class IndexCopies {
  private readonly copies = new Map<string, Copy>()

  /** Notes an index met in a search or a write. True when it was not known before. */
  meet(definition: Definition): boolean {
    const known = this.copies.get(definition.physical_name)
    if (known) {
      known.definition = definition
      return false
    }
    this.copies.set(definition.physical_name, { definition, isCurrent: false, doubts: 0 })
    return true
  }

  isCurrent(name: string): boolean {
    return this.copies.get(name)?.isCurrent ?? false
  }

  definitionOf(name: string): Definition | undefined {
    return this.copies.get(name)?.definition
  }

  /** Marks a copy as possibly behind; all of them when no name is given. */
  doubt(name?: string): void {
    for (const [known, copy] of this.copies) {
      if (name === undefined || known === name) {
        copy.isCurrent = false
        copy.doubts += 1
      }
    }
  }

  /** How often a copy was doubted: `trust` needs the number from before the comparison began. */
  doubtsOf(name: string): number {
    return this.copies.get(name)?.doubts ?? 0
  }

  /** Trusts a copy, unless a doubt arose since `doubts` was read. */
  trust(name: string, doubts: number): void {
    const copy = this.copies.get(name)
    if (copy && copy.doubts === doubts) {
      copy.isCurrent = true
    }
  }

  forget(name: string): void {
    this.copies.delete(name)
  }

  listAll(): Definition[] {
    return [...this.copies.values()].map(({ definition }) => definition)
  }

  listDoubted(): Definition[] {
    return [...this.copies.values()].filter(({ isCurrent }) => !isCurrent).map(({ definition }) => definition)
  }
}
