#import <Foundation/Foundation.h>

@protocol Drawing <NSObject>
@required
- (void)draw;
@optional
@property (nonatomic) int depth;
@end

@interface NSString (Casing)
- (NSString *)upperFirst;
@end
