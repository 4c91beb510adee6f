#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, Color) {
  ColorRed,
  ColorGreen,
};

typedef void (^Done)(NSError *error);

NSString *const kName = @"name";

void run(Done done) {
  dispatch_async(queue, ^{
    done(nil);
  });
}
