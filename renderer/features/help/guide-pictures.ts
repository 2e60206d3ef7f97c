const pictures: Readonly<Record<string, string>> = import.meta.glob<string>('../../../docs/pictures/guide/*/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a picture of the guide is in the app, by its address on its page; undefined when it is not among them. */
export function guidePicture(url: string): string | undefined {
  return pictures[url.replace(/^\.\.\//, '../../../docs/')];
}
