/** Serves. */
@Injectable({ root: true })
export abstract class Service<T> extends Base<T> implements OnInit, Api.Client {
  private static count: number = 0;
  protected name!: string;
  /** Given. */
  @Input() value: string;
  handler = async (event: Event): Promise<void> => {
    await this.run(event);
  };

  constructor(private readonly store: Store, public limit = 3, plain: string) {
    super();
  }

  abstract stop(): void;

  run(task: string): void;
  run(task: number): void;
  run(task: any) {}

  /** Clicked. */
  @HostListener("click")
  @Log
  private onClick() {}

  get size(): number {
    return 0;
  }
}
