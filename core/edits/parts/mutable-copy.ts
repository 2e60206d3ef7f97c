/** A copy of a part of the draft that may be changed freely: nothing in it is frozen or shared. The model is plain JSON. */
export function mutableCopy<Part>(part: Part): Part {
  return JSON.parse(JSON.stringify(part)) as Part;
}
