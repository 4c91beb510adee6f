#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

/// Draws one thing.
@interface Canvas : UIView <Drawing, NSCopying>

@property (nonatomic, copy, readonly) NSString *title;
- (void)draw:(Shape *)shape at:(CGPoint)point;
+ (instancetype)canvas NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
